/// What is said around a long text in Swedish?

extension SwedishWords {
  /// What stands before a search.
  public var searchPrompt: String { "Sök: " }

  /// The name of the key that ends the writing of a search.
  public var searchKeep: String { "Klar" }

  /// The name of the key that gives a search up.
  public var searchDrop: String { "Avbryt" }

  /// The name of the key that leaves a text.
  public var readingClose: String { "Tillbaka" }

  /// The name of the key that opens and folds a part.
  public var readingFold: String { "Öppna, fäll ihop" }

  /// Where in the matches the person is.
  public func readingMatch(_ number: Int, of count: Int) -> String { "träff \(number) av \(count)" }

  /// The search finds nothing.
  public func notFound(_ text: String) -> String { "\"\(text)\" finns inte här." }

  /// The search finds nothing, in two words.
  public var readingNoMatch: String { "ingen träff" }

  /// There is no search.
  public var nothingSearched: String { "Sök först: /" }

  /// Nothing under the cursor opens or folds.
  public var nothingToOpen: String { "Det finns inget att öppna här." }

  /// The text is being fetched.
  public var fetching: String { "Hämtar …" }

  /// The text could not be fetched.
  public var notFetched: String { "Det gick inte att hämta. Gå tillbaka med Esc och försök igen." }
}
