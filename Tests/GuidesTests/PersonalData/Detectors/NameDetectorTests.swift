// Are names found by what surrounds them?

import Curation
import Guides
import Testing

@Suite struct NameDetectorTests {
  @Test func `a customer says who they are`() {
    expect(
      [.customerName],
      #"""
      context | Jag heter ⟦Zorblax⟧
      context | jag heter ⟦Anna Andersson⟧ och
      context | Mitt namn är ⟦Zorblax⟧.
      context | My name is ⟦Zorblax Quint⟧
      context | Tack!\nMvh ⟦Zorblax⟧
      context | Mvh\n⟦Zorblax Quint⟧
      context | Med vänliga hälsningar, ⟦Zorblax⟧
      context | Best regards,\n⟦Zorblax⟧
      context | Hör av er /⟦Zorblax⟧
      context | Namn: ⟦Zorblax Quint⟧
      context | Ingen har kommit.\n\n⟦Johan Åsell⟧
      context | Var är det?\n- ⟦Anna⟧.
      none | Jag heter inte så
      none | Mvh
      none | Mitt namn är fel
      none | /mån
      """#,
      by: .customer
    )
  }

  @Test func `the company greets the customer`() {
    expect(
      [.customerName],
      #"""
      context | Hej ⟦Zorblax⟧,
      context | Hej ⟦Zorblax⟧!
      context | Hej ⟦Anna⟧ och tack
      context | Dear ⟦Zorblax⟧,
      context | Hi ⟦Zorblax Quint⟧!\nThanks
      none | Hej Vad kul
      none | Hej och tack!
      none | Hej igen!
      none | Hej {{customer_name}}!
      none | Hi There!
      """#,
      by: .company
    )
  }

  @Test func `the company signs`() {
    expect(
      [.agentName],
      #"""
      context | Mvh ⟦Zorblax⟧
      context | Hälsningar\n⟦Anna Andersson⟧
      context | Vi ringer dig.\n⟦Anna⟧
      """#,
      by: .company
    )
  }

  @Test func `three capitals among small letters are a code, in a text of capitals a name`() {
    expect(
      [.thirdParty],
      #"""
      none | Flyget från MIA till ORD
      possible | FRÅGA ⟦MIA⟧ OM DET
      possible | Fråga ⟦Mia⟧ om det
      """#,
      by: .customer
    )
  }

  @Test func `a name that is a text, or a line with others after it, is nobody's signature`() {
    expect(
      [.thirdParty],
      #"""
      possible | ⟦Johan Åsell⟧
      possible | Jag ringde\n⟦Anna Andersson⟧\nmen ingen svarade
      """#,
      by: .customer
    )
  }

  @Test func `a name goes on with what is part of it`() {
    expect(
      [.customerName],
      #"""
      context | Jag heter ⟦Sean O'Brien⟧
      context | Jag heter ⟦Anna D’Angelo⟧
      context | Jag heter ⟦Åsa-Lena af Klint⟧ och väntar
      context | Jag heter ⟦Carl von Linné⟧.
      context | Jag heter ⟦Piet van der Berg⟧
      context | My name is ⟦O'Neill⟧
      context | Jag heter ⟦von Essen⟧
      context | Mvh ⟦D'Artagnan⟧
      none | Jag heter von och så vidare
      """#,
      by: .customer
    )
    expect(
      [.thirdParty],
      #"""
      possible | ⟦Carl von Linné⟧ ringde
      possible | ⟦Anna O'Brien⟧ ringde
      possible | ⟦Anna⟧ von och till
      """#
    )
  }

  @Test func `who says hello from somebody, or thanks in the line above, has signed`() {
    expect(
      [.customerName],
      #"""
      context | Hälsningar från ⟦Mehmet Yilmaz⟧
      context | Tack på förhand,\n⟦Mehmet Yilmaz⟧
      context | Thanks in advance\n⟦Zorblax Quint⟧.
      context | Tack för hjälpen!\n⟦Anna⟧
      none | Hälsningar från Stockholm
      none | Tack på förhand,\nPaketet
      none | Tack för hjälpen\nPaketet kom. Storgatan
      none | Tack på förhand\nMehmet Yilmaz är inte jag
      """#,
      by: .customer
    )
  }

  @Test func `common names are possible anywhere`() {
    expect(
      [.thirdParty],
      #"""
      possible | Vi talade med ⟦Anna⟧ igår
      possible | Det var ⟦Anna⟧s paket
      possible | ⟦Anna Andersson⟧s paket
      possible | ⟦Anna-Karin Lindström⟧ ringde
      possible | frun ⟦Kerstin⟧
      possible | mäklaren ⟦Anders Zorblax⟧ på
      none | Hans svar
      possible | ⟦Anna⟧s Stora Butik
      context | Mr ⟦Zorblax⟧
      none | per månad
      none | Per månad
      none | Tim
      none | anna
      """#
    )
  }

  @Test func `a cue takes the whole name, with particles`() {
    expect(
      [.customerName],
      #"""
      context | Jag heter ⟦María de los Ángeles López⟧
      context | Jag heter ⟦Charles de Gaulle⟧
      context | My name is ⟦Pieter van den Berg⟧, hello
      context | My name is ⟦Ali al-Sayed⟧
      context | my name is ⟦Leonardo da Vinci⟧
      context | Jag heter ⟦Charles⟧ de
      """#,
      by: .customer
    )
    expect([.thirdParty], "possible | I'm ⟦Jean-Luc van der Berg⟧")
  }

  @Test func `a name behind a word for somebody is possible`() {
    expect(
      [.thirdParty],
      #"""
      possible | Min man ⟦Göran⟧ har betalat
      possible | Min man ⟦Per⟧ har betalat
      possible | Vår son ⟦Elis Lundqvist⟧ är 8 år
      possible | Jag pratade med ⟦Zorblax Quint⟧ hos er
      possible | I spoke to ⟦Zorblax⟧ yesterday
      possible | my husband ⟦Zorblax⟧ has paid
      possible | Skicka paketet till ⟦Mustafa⟧ i stället
      possible | Skicka till ⟦Hans⟧ i stället
      none | min man hämtar paketet
      none | Min mamma Har betalat
      none | Jag pratade med Kundtjänst
      none | Den 5 August
      """#
    )
  }

  @Test func `a name in small letters is possible where its cue says that it is one`() {
    expect(
      [.customerName],
      #"""
      possible | jag heter ⟦karin lundqvist⟧ och väntar
      possible | jag heter ⟦zorblax⟧
      possible | mvh ⟦karin⟧
      possible | tack för hjälpen\nhälsningar ⟦zorblax quint⟧
      possible | hej det är ⟦karin⟧ igen
      possible | hi this is ⟦john⟧
      possible | my name is ⟦john smith⟧ and
      possible | thanks ⟦john⟧
      possible | my full name is ⟦zorblax⟧ and
      possible | mitt namn är ⟦zorblax quint⟧.
      possible | name is ⟦helen mary⟧ and
      none | jag heter inte så
      none | hej det är bra
      none | hej det är per faktura
      none | mvh kunden
      none | tack på förhand
      none | vad heter din chef
      none | my name is wrong
      """#,
      by: .customer
    )
  }
}
