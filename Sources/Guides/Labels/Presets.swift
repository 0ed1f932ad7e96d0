/// Which label scheme does a new workspace begin with?

/// The label schemes that `tonfall init` offers, as commented text of `guides/labels.yml`.
///
/// They differ in the emotions; all other lists are the same.
public struct LabelPreset: Hashable, Sendable {
  /// The name on the command line.
  public let name: String
  /// The whole file.
  public let text: String

  /// Every preset, the usual one first.
  public static let all = [service9, goEmotions, ekman6, plutchik8, empathetic32, emoWOZ7]

  /// The preset of this name, nil when there is none.
  public static func named(_ name: String) -> LabelPreset? { all.first { $0.name == name } }

  /// Makes a preset of its emotions: the list `emotions` with the comments over it.
  init(name: String, emotions: String) {
    self.name = name
    let lists = [
      "version: 1\npreset: \(name)", emotions, SharedLists.answers, SharedLists.marks,
      SharedRubric.text,
    ]
    text = Self.head + "\n" + lists.joined(separator: "\n\n") + "\n"
  }

  private static let head = """
    # What reviewers choose from. This is a draft: `tonfall guide publish` checks it and makes it the version that holds.
    #
    # id          stays for good: it stands in the data. Lower-case letters a-z, digits and _.
    # name        what people see, in both languages
    # definition  when to choose it; not_when: when not to
    # look_alike  the label it is most often taken for; both are shown side by side
    # exclusive   stands alone and takes no intensity
    # words       of situations: what customers write about it. The situation with most of them is expected of an item,
    #             which says when it comes in the queue and to whom, and is nobody's answer. `word*` has any ending.
    #
    # Adding a label needs nothing more. One that annotations use may go, or get another id, once a list `replaced` at the
    # end of the file says what it has become; the annotations keep it as it was:
    #   replaced:
    #     - {list: emotions, old: worry, new: fear}
    #     - {list: emotions, old: relief}
    """
}
