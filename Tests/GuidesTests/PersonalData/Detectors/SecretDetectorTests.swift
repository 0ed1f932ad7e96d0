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
}
