/// What is said around a long text in English?

extension EnglishWords {
  /// What stands before a search.
  public var searchPrompt: String { "Find: " }

  /// The name of the key that ends the writing of a search.
  public var searchKeep: String { "Done" }

  /// The name of the key that gives a search up.
  public var searchDrop: String { "Cancel" }

  /// The name of the key that leaves a text.
  public var readingClose: String { "Back" }

  /// The name of the key that opens and folds a part.
  public var readingFold: String { "Open, fold" }

  /// Where in the matches the person is.
  public func readingMatch(_ number: Int, of count: Int) -> String { "match \(number) of \(count)" }

  /// The search finds nothing.
  public func notFound(_ text: String) -> String { "\"\(text)\" is not in here." }

  /// The search finds nothing, in two words.
  public var readingNoMatch: String { "no match" }

  /// There is no search.
  public var nothingSearched: String { "Search first: /" }

  /// Nothing under the cursor opens or folds.
  public var nothingToOpen: String { "There is nothing to open here." }

  /// The text is being fetched.
  public var fetching: String { "Fetching …" }

  /// The text could not be fetched.
  public var notFetched: String { "It could not be fetched. Go back with Esc and try again." }
}
