import JSON
public import News

/// The lines that `aidsearchd tag` reads and writes.
public enum TagLine {
  /// Reads a line of input, `{"id","text"}`; other members are ignored. The id may be a number and is a string then.
  public static func decode(_ line: [UInt8]) throws(WireError) -> (id: String, text: String) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONParser.parse(line)
    } catch {
      throw WireError(.badRequest, "not JSON: \(error)", position: error.position)
    }
    guard let object = value.object else {
      throw WireError(.badRequest, "a document must be an object, not \(value.kind)")
    }
    let reader = ObjectReader(object: object)
    do throws(ObjectReader.Problem) {
      let id: String? = if case .integer(let number) = object["id"] { String(number) } else { try reader.string("id") }
      return (try reader.required("id", id), try reader.required("text", try reader.string("text")))
    } catch {
      throw WireError(.badRequest, error.message)
    }
  }

  /// Appends a line of output: `{"id","people","countries","amounts","statements"}` and a line break.
  public static func encode(id: String, text: String, tags: Tags, onto bytes: inout [UInt8]) {
    var writer = JSONWriter(capacity: 1 << 14)
    writer.beginObject()
    writer.member("id", id)
    writer.members(of: tags, in: text)
    writer.endObject()
    writer.endLine()
    writer.withBytes { bytes.append(contentsOf: $0) }
  }
}
