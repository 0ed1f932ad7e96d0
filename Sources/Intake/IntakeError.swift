/// Why can a whole file not be read, or not to its end?

/// What stops the reading of a file; never a sentence.
public enum IntakeError: Error, Hashable {
  /// No such file.
  case notFound(path: String)
  /// The file may not be read by this account.
  case noPermission(path: String)
  /// A folder.
  case folder(path: String)
  /// A device, a socket or a named pipe; a pipe is taken as standard input only.
  case notAFile(path: String)
  /// Opening failed in another way; the system's number for it.
  case openFailed(path: String, errno: Int32)
  /// Reading failed at a byte from 0; the system's number for it.
  case readFailed(atByte: Int64, errno: Int32)
  /// No bytes, or nothing but white space.
  case emptyFile
  /// No text.
  case binaryFile(BinaryKind)
  /// Damaged gzip; the byte of the packed file, from 0. All lines before it have been delivered.
  case gzipCorrupt(atByte: Int64)
  /// Gzip that ends too early; the packed file's length. All lines before it have been delivered.
  case gzipTruncated(atByte: Int64)
  /// Gzip that expands to more than the ratio allowed.
  case gzipBomb(atByte: Int64, ratio: Int)
  /// No memory.
  case outOfMemory
  /// No form of that name; the names there are.
  case unknownForm(String, known: [String])
  /// The content is of no form that is known.
  case formNotRecognised
  /// A part of a mapping that is no `field=column`.
  case badMapping(String)
  /// A mapping to a field there is not; the fields there are.
  case unknownField(String, known: [String])
  /// A field that a mapping names twice.
  case fieldMappedTwice(String)
  /// A mapping from a column there is not; the columns there are.
  case unknownColumn(String, columns: [String])
  /// A mapping from a column whose name several have.
  case ambiguousColumn(String)
  /// No column whose name says what it holds; the columns there are.
  case columnsNotRecognised(columns: [String])
  /// A mapping without a field it needs; the columns there are.
  case fieldNotMapped(String, columns: [String])
}

/// What a file without text seems to be.
public enum BinaryKind: Hashable, Sendable {
  /// A ZIP archive; a spreadsheet in XLSX is one.
  case zip
  /// A PDF.
  case pdf
  /// A SQLite database.
  case sqlite
  /// A Parquet file.
  case parquet
  /// UTF-32 text.
  case utf32
  /// Something else.
  case other
}
