/// Does the built program keep its promises, in a real terminal and between several processes?

import Testing

/// Every end-to-end test, one after the other: each has the machine's terminals and processors to
/// itself, so that what it measures in seconds is the program's.
@Suite(.serialized) struct EndToEnd {}

/// What a test waited for in vain, with what there was instead.
struct Missed: Error, CustomStringConvertible {
  let description: String

  init(_ what: String, instead: String) {
    description = "\(what)\n\(instead)"
  }
}
