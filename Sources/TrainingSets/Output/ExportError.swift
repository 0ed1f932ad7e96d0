/// Why could an export not be written?

/// What stopped an export; nothing stands under the target's name because of it.
public enum ExportError: Error, Hashable, Sendable {
  /// Something that is no earlier export stands there already, and replacing it was not asked for.
  case targetIsNotEmpty(String)
  /// The target is a file or a device.
  case targetIsNoFolder(String)
  /// The target is a link, wherever it leads.
  case targetIsLink(String)
  /// Certain personal data is left in what was written: the first places, and how many there are.
  case personalData([PersonalDataInExport], count: Int)
  /// The operating system refused; `code` is `errno`.
  case system(Operation, path: String, code: Int32)

  /// What was tried.
  public enum Operation: String, Sendable {
    /// Making a folder or file.
    case create
    /// Writing or syncing.
    case write
    /// Reading.
    case read
    /// Putting the finished folder into its place.
    case rename
  }
}
