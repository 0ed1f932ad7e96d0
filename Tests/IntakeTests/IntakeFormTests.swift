// Is the right form recognised, and is every form in the list?

import Curation
import Testing

@testable import Intake

@Suite struct IntakeFormTests {
  @Test func `every form has a name and a summary of its own`() throws {
    let names = IntakeForms.all.map { $0.name }
    #expect(names == ["tonfall", "openai-chat", "csv"])
    #expect(Set(IntakeForms.all.map { $0.summary }).count == names.count)
    for name in names { #expect(try IntakeForms.named(name).name == name) }
    #expect(throws: IntakeError.unknownForm("xlsx", known: names)) { try IntakeForms.named("xlsx") }
  }

  @Test(arguments: [
    (#"{"turns":[]}"#, "tonfall"),
    (#"{"id":1}"# + "\n" + #"{"turns":[]}"#, "tonfall"),
    ("no json\n" + #"{"turns":[]}"#, "tonfall"),
    ("\n \n" + #"{"a":{"turns":1},"messages":[]}"#, "openai-chat"),
    ("question;answer\na;b", "csv"),
    (
      #"{"a":{"turns":1},"x":"\"turns","messages" : ["# + String(repeating: "1,", count: 40_000),
      "openai-chat"
    ),
    ("no json\n" + #"{"turns":["# + String(repeating: "1,", count: 40_000), "tonfall"),
    ("\"a\"\t\"b, c\"\n", "csv"),
  ])
  func `a form is recognised from the content`(text: String, form: String) throws {
    let bytes = Array(text.utf8)
    let sample = Sample(bytes: Array(bytes.prefix(1 << 16)), isWhole: bytes.count <= 1 << 16)
    #expect(try IntakeForms.recognise(sample).name == form)
  }

  @Test(arguments: [
    #"{"a":1}"#, "[1,2]", "one word", #"{"a":{"turns":1}}"#,
    "{\n \"messages\": [\n  {\n   \"id\": 1\n  }\n ]\n}\n", "[\n {\n  \"messages\": []\n }\n]\n",
    #"[{"messages":[]}]"#, #"[{"messages":["# + String(repeating: "1,", count: 40_000),
    #"{"a":{"turns":["# + String(repeating: "1,", count: 40_000),
  ])
  func `what is of no form is said to be of none`(text: String) {
    #expect(read(text).error == .formNotRecognised)
  }

  @Test func `a form that is asked for is used`() {
    let told = read("question,answer\n" + line("a"), IntakeOptions(form: "tonfall", source: "s"))
    #expect(told.texts == [["a"]])
    #expect(told.problems == [.syntax])
    #expect(told.rejections.first?.column == 1)
  }

  @Test func `how far the file has been read can be told`() throws {
    let text = (0..<5_000).map { line("rad \($0)", id: $0) + "\n" }.joined()
    let reader = try ConversationReader(
      ByteSource(bytes: Array(text.utf8)),
      options: IntakeOptions(source: "s")
    )
    #expect(reader.totalBytes == Int64(text.utf8.count))
    while try reader.next() != nil {}
    #expect(reader.bytesRead == reader.totalBytes)
    #expect(try reader.next() == nil)
  }
}
