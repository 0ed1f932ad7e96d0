/// How is a file changed so that nobody ever finds half of it?

import Glibc

extension Files {
  /// Puts a text in place of a file's, keeping who may read it: on the disk, or as it was.
  static func replace(_ path: String, _ text: String) throws(CommandError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .file(path, errno) }
    let beside = path + ".new"
    _ = unlink(beside)
    try create(beside, text, mode: status.st_mode & 0o777)
    if rename(beside, path) != 0 {
      let code = errno
      _ = unlink(beside)
      throw .file(path, code)
    }
  }
}
