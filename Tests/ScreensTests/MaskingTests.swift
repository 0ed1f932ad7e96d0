// Is what somebody masks by hand gone from the whole text?

import Curation
import Screens
import TerminalUI
import Testing
import Wording

@Suite struct MaskingTests {
  private let item = Samples.item().id

  private func saved(_ driver: inout ScreenDriver) -> String {
    driver.advance(milliseconds: 1_000)
    return driver.drafts[item]?.judgement.rewrite ?? ""
  }

  /// A text with its `word`-th word selected.
  private func selecting(_ word: Int, in text: String, _ item: ReviewItem = Samples.item())
    -> ScreenDriver
  {
    var driver = ScreenDriver([item])
    driver.press("E")
    driver.type(text)
    select(word, &driver)
    return driver
  }

  private func select(_ word: Int, _ driver: inout ScreenDriver) {
    driver.key(Key(.home, .control))
    for _ in 1..<word { driver.key(Key(.right, .control)) }
    driver.key(Key(.right, [.control, .shift]))
  }

  @Test func `a name is masked wherever it stands, its genitive too`() {
    var driver = selecting(2, in: "Hej Anna Vi ringde Anna. Annas paket, Annanas, anna!")
    driver.key(.function(6))
    #expect(driver.shows("Dölj ”Anna”"))
    driver.press("1")
    #expect(driver.shows("Dolt på 4 ställen"))
    let name = "{{customer_name}}"
    #expect(saved(&driver) == "Hej \(name) Vi ringde \(name). \(name)s paket, Annanas, \(name)!")
    driver.key(.control("z"))
    #expect(saved(&driver) == "Hej Anna Vi ringde Anna. Annas paket, Annanas, anna!")
  }

  @Test func `writing goes on after the mask`() {
    var driver = selecting(2, in: "Hej Anna Vi ringde Anna")
    driver.key(.function(6))
    driver.key(.enter)
    driver.type("!")
    #expect(saved(&driver) == "Hej {{customer_name}}! Vi ringde {{customer_name}}")
  }

  @Test func `another value of a kind gets a number, the same one its own again`() {
    var driver = selecting(1, in: "Anna Bo ")
    driver.key(.function(6))
    driver.press("1")
    driver.key(Key(.end, .control))
    select(4, &driver)
    driver.key(.function(6))
    driver.press("1")
    #expect(saved(&driver) == "{{customer_name}} {{customer_name_2}} ")
    driver.key(Key(.end, .control))
    driver.type("Anna")
    driver.key(Key(.left, [.control, .shift]))
    driver.key(.function(6))
    driver.press("1")
    #expect(saved(&driver) == "{{customer_name}} {{customer_name_2}} {{customer_name}}")
  }

  @Test func `a value keeps its placeholder though the masking was taken back`() {
    var driver = selecting(1, in: "Anna Bo ")
    driver.key(.function(6))
    driver.press("1")
    driver.key(.control("z"))
    select(2, &driver)
    driver.key(.function(6))
    driver.press("1")
    #expect(saved(&driver) == "Anna {{customer_name_2}} ")
    select(1, &driver)
    driver.key(.function(6))
    driver.press("1")
    #expect(saved(&driver) == "{{customer_name}} {{customer_name_2}} ")
  }

  @Test func `the placeholder is in the language of the conversation`() {
    var english = Samples.item()
    english.conversation.language = "en-GB"
    var driver = selecting(3, in: "Call me 0701740605 today", english)
    driver.key(.function(6))
    driver.press("4")
    #expect(saved(&driver) == "Call me {{phone}} today")
  }

  @Test func `without a selection it says to select first`() {
    var driver = ScreenDriver()
    driver.press("E")
    driver.type("hejsan")
    driver.key(.function(6))
    #expect(driver.shows("Markera först"))
    #expect(saved(&driver) == "hejsan")
  }

  @Test func `a note is masked alike`() {
    var driver = ScreenDriver()
    driver.press("n")
    driver.type("Anna ringde")
    driver.key(Key(.home))
    driver.key(Key(.right, [.control, .shift]))
    driver.key(.function(6))
    driver.press("1")
    driver.advance(milliseconds: 1_000)
    #expect(driver.drafts[item]?.judgement.note == "{{customer_name}} ringde")
  }
}
