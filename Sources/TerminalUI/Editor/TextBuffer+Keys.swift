/// What does each key mean to an editor?

extension TextBuffer {
  /// Does what a key means to an editor, `PgUp` and `PgDn` going `pageRows` rows.
  ///
  /// - Returns: Whether the key was known; if not, nothing was changed.
  public mutating func handle(_ key: Key, pageRows: Int) -> Bool {
    if let motion = Self.motion(of: key, pageRows: pageRows) {
      move(motion, selecting: key.modifiers.contains(.shift))
      return true
    }
    switch (key.code, key.modifiers) {
    case (.character(let character), []): type(character)
    case (.enter, []): newline()
    case (.backspace, []): deleteBackward()
    case (.delete, []): deleteForward()
    case (.backspace, .control), (.backspace, .alt), (.character("w"), .control):
      deleteWordBackward()
    case (.delete, .control), (.delete, .alt): deleteWordForward()
    case (.character("u"), .control): deleteToRowStart()
    case (.character("k"), .control): deleteToRowEnd()
    case (.character("z"), .control): undo()
    case (.character("y"), .control): redo()
    default: return false
    }
    return true
  }

  private static func motion(of key: Key, pageRows: Int) -> Motion? {
    switch (key.code, key.modifiers.subtracting(.shift)) {
    case (.left, []): .left
    case (.right, []): .right
    case (.up, []): .up
    case (.down, []): .down
    case (.left, .control), (.left, .alt): .wordLeft
    case (.right, .control), (.right, .alt): .wordRight
    case (.home, []): .rowStart
    case (.end, []): .rowEnd
    case (.home, .control): .textStart
    case (.end, .control): .textEnd
    case (.pageUp, []): .rows(-pageRows)
    case (.pageDown, []): .rows(pageRows)
    default: nil
    }
  }
}
