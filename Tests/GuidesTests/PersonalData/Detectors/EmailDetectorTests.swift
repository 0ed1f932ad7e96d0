// Are e-mail addresses found?

import Curation
import Guides
import Testing

@Suite struct EmailDetectorTests {
  @Test func `an address is certain`() {
    expect(
      [.email],
      #"""
      certain | ⟦anna@example.com⟧
      certain | ⟦anna.andersson+order@mail.example.org⟧
      certain | ⟦åsa.öberg@exämple.test⟧
      certain | ⟦A.B-C_D@EXAMPLE.COM⟧
      certain | Mejla ⟦anna@example.com⟧.
      certain | <⟦anna@example.com⟧>
      certain | (⟦anna@example.com⟧)
      certain | mailto:⟦anna@example.com⟧
      certain | ⟦anna@example.com⟧, ⟦bo@example.net⟧
      certain | ⟦anna＠example.com⟧
      certain | ⟦o'hara@example.com⟧
      certain | ⟦1212@example.com⟧
      certain | hör av dig...⟦anna@example.com⟧
      certain | "⟦anna@example.com⟧"
      """#
    )
  }

  @Test func `a sign in words is possible`() {
    expect(
      [.email],
      #"""
      possible | ⟦anna (at) example.com⟧
      possible | ⟦anna[at]example.com⟧
      possible | ⟦anna snabel-a example.com⟧
      possible | ⟦anna snabela example.com⟧
      possible | ⟦anna.lind[at]example[dot]com⟧
      possible | ⟦anna.lind (at) mail[dot]example[dot]com⟧ idag
      possible | till ⟦anna_lind%40example.com⟧
      none | 100%40 kr.
      none | anna[at]example
      """#
    )
  }

  @Test func `a space beside the sign or before a dot is possible`() {
    expect(
      [.email],
      #"""
      possible | mejla ⟦anna.lind @ example.com⟧ tack
      possible | mejla ⟦anna.lind@ example.com⟧ tack
      possible | mejla ⟦anna.lind @example.com⟧ tack
      possible | ⟦anna.lind@example .com⟧
      possible | ⟦anna.lind (at) example (dot) com⟧
      possible | ⟦anna punkt lind snabel-a example punkt se⟧
      none | 5 st @ 12.50 kr
      """#
    )
  }

  @Test func `what lacks a part is none`() {
    expect(
      [.email],
      #"""
      none | anna@example
      none | @anna
      none | anna@.com
      none | a..b@example.com
      none | anna.@example.com
      none | anna@example.c
      none | anna@example.1
      none | @
      none | anna@{{city}}.com
      none | look at example.com
      """#
    )
  }
}
