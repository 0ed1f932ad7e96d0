/// What do clicks and turns of the wheel do?

internal import Curation
internal import TerminalUI
internal import Wording

extension ReviewProgram {
  /// How many rows one notch of the wheel goes.
  private static let notch = 3

  /// Takes a click or a turn of the wheel; neither ever submits or marks a verdict.
  mutating func point(_ mouse: Mouse, at: Timestamp) {
    guard isLargeEnough, !isPaused, waiting == nil, work != nil || !overlays.isEmpty else { return }
    work?.clock.key(at: at)
    if !overlays.isEmpty { return pointInOverlay(mouse, at: at) }
    guard let layout, let (pane, view) = layout.pane(under: mouse.place) else { return }
    switch mouse.kind {
    case .wheelUp: turn(pane, view, by: -Self.notch)
    case .wheelDown: turn(pane, view, by: Self.notch)
    case .press: click(pane, view, at: mouse.place)
    }
  }

  private mutating func turn(_ pane: Pane, _ view: PaneView, by rows: Int) {
    guard let work else { return }
    if pane == work.focus, pane.isEditor {
      self.work?.composer?.change { $0.move(.rows(rows)) }
      return
    }
    let last = max(0, view.text.rowCount - view.body.rows)
    self.work?.scroll[pane] = max(0, min(view.top + rows, last))
  }

  private mutating func click(_ pane: Pane, _ view: PaneView, at place: Point) {
    guard let work else { return }
    notice = nil
    guard pane == work.focus, pane.isEditor, let area = work.composer?.area else {
      self.work?.find = nil
      if pane == work.focus, pick(at: place, in: pane, view) { return }
      self.work?.personal.pick = nil
      return focus(pane)
    }
    let inside = Self.editorArea(view.body)
    guard place.row >= inside.row, place.row < inside.endRow else { return }
    let row = min(area.scroll + place.row - inside.row, area.buffer.rowCount - 1)
    let column = max(0, place.column - inside.column)
    self.work?.find = nil
    self.work?.composer?.change { $0.move(to: $0.position(row: row, column: column)) }
  }
}

extension ReviewProgram {
  private mutating func pointInOverlay(_ mouse: Mouse, at: Timestamp) {
    guard let overlay = overlays.last, let current = overlay.line else { return }
    switch mouse.kind {
    case .wheelUp: changeOverlay { $0.move(to: current - 1) }
    case .wheelDown: changeOverlay { $0.move(to: current + 1) }
    case .press:
      let box = box(of: overlay, layout ?? ReviewLayout(self))
      guard let box, let line = box.dialog.line(at: mouse.place, in: box.area, of: size) else {
        return
      }
      if line == current { chooseByMouse(at: at) } else { changeOverlay { $0.move(to: line) } }
    }
  }

  // A second click on a line chooses it, unless that decides something about the item.
  private mutating func chooseByMouse(at: Timestamp) {
    switch overlays.last {
    case .help(let list), .palette(let list):
      guard list.selected?.action.isGuarded == true else { return acceptInList(at: at) }
      notice = Notice(text: words.keyOnly(words.keyName(.enter)))
    case .emotions, .phrases: acceptInList(at: at)
    case .mask(let mask): self.mask(mask.menu.list.cursor, at: at)
    case .situation(let menu): choose(situation: menu.list.cursor, in: menu, at: at)
    case .reasons(let menu): toggle(reason: menu.list.cursor, at: at)
    case .rubric(let menu): press(sheet: menu.list.cursor, at: at)
    case .marks(let list, let menu): press(list, line: menu.list.cursor, at: at)
    case .putAway, .told, .falseAlarm: notice = Notice(text: words.keyOnly(words.keyName(.enter)))
    case .question, .excuse, nil: break
    }
  }
}
