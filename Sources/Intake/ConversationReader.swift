/// How does a file become conversations, one after the other?

/// A file being read; pull `next` until it is nil.
///
/// Memory stays flat: one block of the file, one line, one conversation. One reader belongs to one
/// thread at a time.
public final class ConversationReader {
  /// The form that was recognised or asked for.
  public let form: any IntakeForm
  /// The encoding the file announces or shows; a form may still guess another for bytes that are no UTF-8.
  public let encoding: TextEncoding
  /// How many bytes the file has, packed ones where it is packed; nil for a pipe.
  public var totalBytes: Int64? { source.totalBytes }
  /// How many of them have been read.
  public var bytesRead: Int64 { source.bytesRead }

  private let source: ByteSource
  private let reader: any FormReader
  private var openingNotices: [IntakeNotice]

  /// Looks at the file's beginning and readies its form.
  ///
  /// - Throws: what keeps the file from being read.
  public init(_ source: ByteSource, options: IntakeOptions) throws(IntakeError) {
    let text = try TextSource(source)
    let lines = Lines(text.stream, encoding: text.encoding, limit: options.lineLimit)
    let sample = try lines.sample()
    if let name = options.form {
      form = try IntakeForms.named(name)
      if sample.isWhole, sample.firstVisible == nil { throw .emptyFile }
    } else {
      form = try IntakeForms.recognise(sample)
    }
    self.source = source
    encoding = text.encoding
    reader = try form.reader(of: lines, options: options)
    openingNotices = sample.looksEncodedTwice ? [.encodedTwice] : []
    if text.encoding != .utf8 {
      openingNotices.append(.encoding(text.encoding, guessed: text.isGuessed))
    }
    if text.isPacked { openingNotices.append(.gzip) }
    openingNotices.append(.form(form.name))
  }

  /// The next conversation, rejection or notice; nil at the end of the file.
  ///
  /// - Throws: what stops the reading; all that was whole before it has been delivered.
  public func next() throws(IntakeError) -> IntakeEvent? {
    if let notice = openingNotices.popLast() { return .notice(notice) }
    return try reader.next()
  }
}
