// Does every format keep what the port promises?

import Curation
import JSONLines
import Testing
import TrainingSets

@Suite struct ExportFormatTests {
  private let items: [SettledItem] = [
    fullSample(),
    sample([Turn(.customer, "a"), Turn(.bot, "b")], .approve),
    sample([Turn(.customer, "a"), Turn(.bot, "b")], .reject),
    sample([Turn(.customer, "a"), Turn(.bot, "b")], .handover, "h"),
    sample([Turn(.customer, "a"), Turn(.bot, "b")], .handover, ""),
    sample([Turn(.customer, "\u{2028}\u{85}\r\n\"\\/\u{1}x"), Turn(.bot, "🦊 e\u{301}")], .approve),
  ]

  @Test func `names are folders, unlike each other, and found again`() {
    let names = ExportFormats.all.map(\.name)
    #expect(Set(names).count == names.count)
    for format in ExportFormats.all {
      #expect(format.name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D })
      #expect(!format.summary.isEmpty)
      #expect(ExportFormats.named(format.name)?.name == format.name)
      #expect(format.file(for: .train)?.hasPrefix(format.name + "/") == true)
    }
    #expect(ExportFormats.named("nothing") == nil)
  }

  @Test func `a row is one line of JSON, or nothing at all`() throws {
    let reader = JSONReader()
    for format in ExportFormats.all {
      for item in items {
        var example = TrainingExample()
        #expect(example.fill(from: item) == nil)
        var line = LineWriter()
        let isWritten = format.write(item, example, to: &line)
        #expect(isWritten == (line.count > 0))
        guard isWritten else { continue }
        let bytes = Array(line.bytes)
        #expect(bytes.last == 0x0A)
        #expect(bytes.filter { $0 == 0x0A || $0 == 0x0D }.count == 1)
        #expect(try reader.read(bytes.dropLast()) { $0.kind }.get() == .object)
      }
    }
  }

  @Test func `the same item gives the same bytes, also behind another row`() {
    for format in ExportFormats.all {
      var example = TrainingExample()
      _ = example.fill(from: items[0])
      var alone = LineWriter()
      _ = format.write(items[0], example, to: &alone)
      var twice = LineWriter()
      _ = format.write(items[0], example, to: &twice)
      _ = format.write(items[0], example, to: &twice)
      #expect(twice.text == alone.text + alone.text)
    }
  }

  @Test func `no format lets out notes, names or what came after`() {
    for format in ExportFormats.all {
      var example = TrainingExample()
      _ = example.fill(from: items[0])
      var line = LineWriter()
      _ = format.write(items[0], example, to: &line)
      for word in ["Hemlig", "Efteråt", "Kim", "kund@example.com", "lookup"] {
        #expect(!line.text.contains(word), "\(format.name) has \(word)")
      }
    }
  }
}

extension JSONReader {
  fileprivate func read<Answer>(
    _ bytes: ArraySlice<UInt8>,
    _ body: (JSONValue) -> Answer
  ) -> Result<Answer, JSONError> {
    read(Array(bytes), body)
  }
}
