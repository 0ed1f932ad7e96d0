/// What is said around a long text: searching it, and that it is on its way?

/// The words that all texts to read share.
public protocol ReadingWords: Sendable {
  /// What stands before a search while it is written.
  var searchPrompt: String { get }
  /// The name of the key that ends the writing of a search.
  var searchKeep: String { get }
  /// The name of the key that gives a search up.
  var searchDrop: String { get }
  /// The name of the key that leaves a text.
  var readingClose: String { get }
  /// The name of the key that opens and folds a part.
  var readingFold: String { get }
  /// Where in the matches the person is, counted from 1.
  func readingMatch(_ number: Int, of count: Int) -> String
  /// The search finds nothing.
  func notFound(_ text: String) -> String
  /// The search finds nothing, in two words.
  var readingNoMatch: String { get }
  /// There is no search whose matches could be gone through.
  var nothingSearched: String { get }
  /// Nothing under the cursor opens or folds.
  var nothingToOpen: String { get }
  /// The text is being fetched.
  var fetching: String { get }
  /// The text could not be fetched: how to try again.
  var notFetched: String { get }
}
