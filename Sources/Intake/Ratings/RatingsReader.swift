/// How do the ratings of a file become columns of whole numbers, in one pass?

public import Curation
import JSONLines

/// What the fields of a rating are called in a file.
public struct RatingFields: Hashable, Sendable {
  /// The field that names the item.
  public var item = "item"
  /// The field that names the reviewer.
  public var reviewer = "rater"
  /// The field that holds the value.
  public var value = "value"

  /// Takes the usual names.
  public init() {}
}

/// Reads JSON Lines with an item, a reviewer and a value each.
///
/// Names are looked up as bytes; only a value that was not seen before is looked at closely. A line that
/// is not plain goes through the strict parser, and one that is no rating ends the reading.
public final class RatingsReader {
  private let fields: RatingFields
  private let source: ByteSource
  private let lines: Lines

  /// How many bytes the file has; nil where nobody knows.
  public var totalBytes: Int64? { source.totalBytes }
  /// How many bytes have been read.
  public var bytesRead: Int64 { source.bytesRead }

  /// Begins reading a source.
  public init(
    _ source: ByteSource,
    fields: RatingFields = RatingFields(),
    limit: Int = Limits.lineBytes
  ) throws(RatingsError) {
    self.fields = fields
    self.source = source
    do throws(IntakeError) { lines = try Lines(reading: source, limit: limit) } catch {
      throw .file(error)
    }
  }

  /// Reads to the end; `progress` hears now and then how many ratings there are.
  public func read(progress: (Int) -> Void = { _ in }) throws(RatingsError) -> RatingColumns {
    var taker = RatingTaker(fields)
    while let line = try next() {
      if line.isTooLong { throw .line(line.number, .tooLong(bytes: line.length)) }
      if line.number & 0xFFFF == 0 { progress(taker.columns.count) }
      if !taker.takePlain(line) { try taker.takeOther(line) }
    }
    return taker.columns
  }

  private func next() throws(RatingsError) -> Line? {
    do throws(IntakeError) { return try lines.next() } catch { throw .file(error) }
  }
}
