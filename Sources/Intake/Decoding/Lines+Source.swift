/// How does somebody else read a file's lines, decoded and unpacked like any that comes in?

public import Curation

extension Lines {
  /// The lines of a source as UTF-8, gzip unpacked and UTF-16 decoded.
  ///
  /// - Throws: what keeps the source from being read as text at all.
  public convenience init(
    reading source: ByteSource,
    limit: Int = Limits.lineBytes
  ) throws(IntakeError) {
    let text = try TextSource(source)
    self.init(text.stream, encoding: text.encoding, limit: limit)
  }
}
