/// A list of plain values that grows at its end: an array without counting of references and checks of exclusive access,
/// which cost more than the work itself where a loop runs once for every word of an archive.
///
/// A class, so that it is never copied. For one thread at a time.
final class PlainList<Element: BitwiseCopyable> {
  private struct State {
    var elements: UnsafeMutablePointer<Element>
    var count = 0
    var capacity: Int
  }

  private let state: UnsafeMutablePointer<State>

  /// Makes an empty list with room for some elements.
  init(capacity: Int = 16) {
    state = .allocate(capacity: 1)
    state.initialize(to: State(elements: .allocate(capacity: capacity), capacity: capacity))
  }

  /// Makes a list of `count` times the same.
  convenience init(repeating element: Element, count: Int) {
    self.init(capacity: count)
    state.pointee.elements.initialize(repeating: element, count: count)
    state.pointee.count = count
  }

  deinit {
    state.pointee.elements.deallocate()
    state.deallocate()
  }

  /// How many elements there are.
  @inline(__always)
  var count: Int { state.pointee.count }

  /// The elements, until the list is changed.
  @inline(__always)
  var elements: UnsafeMutableBufferPointer<Element> {
    UnsafeMutableBufferPointer(start: state.pointee.elements, count: state.pointee.count)
  }

  /// The element at an index, which must be one of the list's.
  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      return state.pointee.elements[index]
    }
    set {
      assert(index >= 0 && index < count)
      state.pointee.elements[index] = newValue
    }
  }

  /// Appends an element.
  @inline(__always)
  func append(_ element: Element) {
    if state.pointee.count == state.pointee.capacity { grow(to: state.pointee.count + 1) }
    state.pointee.elements[state.pointee.count] = element
    state.pointee.count += 1
  }

  /// Appends elements.
  func append(contentsOf added: UnsafeBufferPointer<Element>) {
    guard let start = added.baseAddress else { return }
    let count = state.pointee.count
    if count + added.count > state.pointee.capacity { grow(to: count + added.count) }
    (state.pointee.elements + count).update(from: start, count: added.count)
    state.pointee.count = count + added.count
  }

  /// Removes all, and keeps the room.
  func removeAll() { state.pointee.count = 0 }

  @inline(never)
  private func grow(to count: Int) {
    let capacity = max(count, state.pointee.capacity * 2)
    let elements = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    elements.update(from: state.pointee.elements, count: state.pointee.count)
    state.pointee.elements.deallocate()
    state.pointee.elements = elements
    state.pointee.capacity = capacity
  }
}
