import CXapian

// How the bridge hands out bytes: to a C function with a context, here a closure on the caller's stack. An error of the
// closure's waits until the bridge has returned, since it may not cross C++.

/// Runs `call` with a sink that passes bytes on to `body`, and returns what `body` returned.
func receive<Result>(
  _ context: @autoclosure () -> String, _ body: (UnsafeRawBufferPointer) throws -> Result,
  from call: (CXapianSink, UnsafeMutableRawPointer) -> CXapianStatus
) throws -> Result {
  try withoutActuallyEscaping(body) { body in
    var outcome: Swift.Result<Result, any Error>?
    var receiver = Receiver { bytes in outcome = Swift.Result { try body(bytes) } }
    let status = withUnsafeMutablePointer(to: &receiver) { pointer in
      call({ context, bytes in Receiver.at(context)?.pointee.take(bytes.buffer) }, UnsafeMutableRawPointer(pointer))
    }
    try check(status, context())
    guard let outcome else {
      throw XapianError(code: .other, message: "the bridge has given no answer", context: context())
    }
    return try outcome.get()
  }
}

private struct Receiver {
  let take: (UnsafeRawBufferPointer) -> Void

  static func at(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Receiver>? {
    context?.assumingMemoryBound(to: Receiver.self)
  }
}

/// Runs `call` with a visitor that passes entries on to `body` until it returns false or throws.
func visit(
  _ context: @autoclosure () -> String, _ body: (UnsafeRawBufferPointer, UInt32) throws -> Bool,
  from call: (CXapianVisitor, UnsafeMutableRawPointer) -> CXapianStatus
) throws {
  try withoutActuallyEscaping(body) { body in
    var visitor = Visitor(body: body)
    let status = withUnsafeMutablePointer(to: &visitor) { pointer in
      call(
        { context, bytes, number in
          context?.assumingMemoryBound(to: Visitor.self).pointee.visit(bytes.buffer, number) ?? false
        }, UnsafeMutableRawPointer(pointer))
    }
    if let error = visitor.error { throw error }
    try check(status, context())
  }
}

private struct Visitor {
  let body: (UnsafeRawBufferPointer, UInt32) throws -> Bool
  var error: (any Error)?

  mutating func visit(_ bytes: UnsafeRawBufferPointer, _ number: UInt32) -> Bool {
    do {
      return try body(bytes, number)
    } catch {
      self.error = error
      return false
    }
  }
}
