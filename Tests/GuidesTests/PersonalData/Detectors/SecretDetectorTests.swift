// Are passwords and codes found?

import Curation
import Guides
import Testing

@Suite struct SecretDetectorTests {
  @Test func `what follows the word is certain`() {
    expect(
      [.secret],
      #"""
      certain | lösenord: ⟦hunter2⟧
      certain | Lösenordet är ⟦Sommar2024!⟧
      certain | password=⟦abc123⟧
      certain | my password is ⟦Hunter2⟧
      certain | pin ⟦4711⟧
      certain | pinkoden är ⟦4711⟧
      certain | Koden: ⟦4711⟧
      certain | kod ⟦123456⟧
      certain | Din kod är ⟦4711⟧.
      certain | otp: ⟦123456⟧
      certain | ⟦AKIAIOSFODNN7EXAMPLE⟧
      certain | Mitt är ⟦ghp_abcDEF123456ghiJKL7890⟧.
      """#
    )
  }

  @Test func `a password of letters alone is possible after a colon or är`() {
    expect(
      [.secret],
      #"""
      possible | lösenord: ⟦blomsteräng⟧
      possible | Mitt lösenord är ⟦blomsteräng⟧
      possible | Mitt lösenord är ⟦blomsteräng⟧.
      possible | lösenordet är ⟦blomsteräng⟧, hälsningar Bo
      possible | password: ⟦swordfish⟧
      possible | my password is ⟦swordfish⟧
      possible | lösen: ⟦katt⟧
      possible | token: ⟦abcdefgh⟧
      possible | API-nyckel: ⟦abcdefgh⟧
      certain | api key: ⟦sk_live_abcdef123456⟧
      none | lösenord: se nedan
      none | Lösenord: saknas
      none | password: forgot
      none | Password: The page says error
      none | lösenordet är fel
      none | lösenordet är bortglömt
      none | my password is not working
      none | my password is wrong
      none | my password is saved somewhere
      none | the password is being reset
      none | API: version två
      """#
    )
  }

  @Test func `a code in groups is one value`() {
    expect(
      [.secret],
      #"""
      certain | engångskod: ⟦493 021⟧
      certain | Din kod är ⟦493 021⟧.
      certain | My code is ⟦493 021⟧
      certain | My code is ⟦493-021⟧
      certain | PIN: ⟦12 34⟧
      certain | pin är ⟦12 34⟧
      possible | koden ⟦493 021⟧
      possible | engångskod ⟦493 021⟧
      possible | BankID ⟦493 021⟧
      none | koden är 493 kr
      none | koden kostar 120 500 kr
      none | kod 12 345
      none | koden kom 14 30
      """#
    )
  }

  @Test func `words and other codes are none`() {
    expect(
      [.secret],
      #"""
      none | lösenordet är fel
      none | Jag har glömt mitt lösenord
      none | password reset
      none | felkod 4711
      none | error code 404404
      none | rabattkod SOMMAR20
      none | de börjar med ghp_ och är långa
      none | zip code 10001
      none | koden kom inte
      none | pin 12
      none | lösenord. 123456abc
      """#
    )
  }

  @Test func `a password in quotes is one of letters alone, too`() {
    expect(
      [.secret],
      #"""
      possible | lösenordet är "⟦kanelbulle⟧"
      possible | Lösenordet var '⟦sommarvind⟧', tror jag
      possible | lösenordet är ”⟦kanelbulle⟧” tack
      possible | pw: ⟦kanelbulle⟧
      certain | Lösenordet är '⟦abc123x⟧'.
      certain | Losenord: ⟦kanelbulle7⟧
      certain | pw: ⟦kanelbulle7⟧
      none | lösenordet fungerar "inte"
      """#
    )
  }
}
