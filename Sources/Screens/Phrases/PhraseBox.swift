/// How does the list of phrases look: kinds, names, and the words of the one under the cursor?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// The box of phrases on a screen of a size; how high it is depends on nothing that is searched for.
struct PhraseBox {
  let size: Size
  let words: any Wordbook

  /// Rows of the whole text under the list.
  private var previewRows: Int { size.rows >= 30 ? 8 : size.rows >= 20 ? 5 : 3 }

  /// How many lines are seen at once; a row of the screen is left at either side.
  func rows(_ list: PhraseList) -> Int {
    let most = ListDialog.rows(in: size.betweenEdges, hasSearch: true) - previewRows - 2
    return max(1, min(total(list), most))
  }

  func dialog(_ list: PhraseList) -> ListDialog {
    var dialog = ListDialog(words.phrasesHeading, list.search, lines(list), words)
    dialog.total = total(list)
    if list.phrases.isEmpty { dialog.emptyText = words.noPhrases }
    dialog.maximumColumns = 92
    dialog.keyColumns = 12
    let phrase = list.selected
    dialog.preview = ListPreview(
      title: phrase?.name ?? "",
      text: Paragraph(phrase?.text ?? "", role: .own),
      rows: previewRows
    )
    return dialog
  }

  private func total(_ list: PhraseList) -> Int { max(4, list.phrases.count) }

  private func lines(_ list: PhraseList) -> [ListLine] {
    let first = list.search.list.visible.lowerBound
    let fitting = list.fitting
    return fitting.enumerated().map { index, phrase in
      // The kind stands once, over the first of its phrases.
      let isFirst = index == first || index == 0 || fitting[index - 1].kind != phrase.kind
      let beginning = phrase.text.prefix(200).map { $0.isNewline ? " " : String($0) }.joined()
      return ListLine(
        key: isFirst ? words.phrase(phrase.kind) : "",
        text: phrase.name.isEmpty ? beginning : phrase.name + " · " + beginning
      )
    }
  }
}
