import JSON

/// aidsearchd(8), made from what the daemon's program says of its own commands and options.
enum DaemonManual {
  /// The page.
  static func text() throws(Failure) -> String {
    guard let program = Autostart.program() else {
      throw .message("aidsearchd is neither beside this program nor in PATH")
    }
    // The argument parser of the daemon describes its commands so, in JSON.
    guard let description = Subprocess.output(of: program, ["--experimental-dump-help"]),
      let root = try? JSONParser.parse(description), let command = root.object?["command"]?.object
    else { throw .message("\(program) does not say what it takes; run it by hand") }
    return page(of: command)
  }

  /// The page of the description.
  static func page(of root: JSONObject) -> String {
    let commands = (root["subcommands"]?.array ?? []).compactMap(\.object).filter { $0.name != "help" && $0.isShown }
    var page = Mdoc.head("AIDSEARCHD", "8", "aidsearchd", "index saved news and answer searches over a Unix socket")
    page += ".Sh SYNOPSIS\n"
    for command in commands {
      page += ".Nm\n.Cm \(command.name)\n.Op Ar option ...\n"
      for argument in command.arguments where argument["kind"]?.string == "positional" {
        let name = Mdoc.escaped(argument["valueName"]?.string ?? "")
        let more = argument["isRepeating"] == .bool(true) ? " ..." : ""
        page += argument["isOptional"] == .bool(true) ? ".Op Ar \(name)\(more)\n" : ".Ar \(name)\(more)\n"
      }
    }
    page += ".Sh DESCRIPTION\n.Nm\n"
    page += "owns an index of saved articles and answers on a Unix socket that only its own user and root may use.\n"
    page += ".Xr aidsearch 1\nstarts it where none runs; as a service of the system it is started by systemd.\n"
    for command in commands {
      page += ".Ss \(Mdoc.escaped(command.name))\n\(Mdoc.prose(command["abstract"]?.string ?? ""))\n"
      if let discussion = command["discussion"]?.string { page += ".Pp\n" + paragraphs(discussion) }
      page += ".Bl -tag -width Ds\n" + command.arguments.filter(\.isShown).map(item).joined() + ".El\n"
    }
    page += """
      .Sh SIGNALS
      SIGTERM and SIGINT have it finish what it has been asked, and end with status 0.
      .Sh EXIT STATUS
      0: all was done.
      2: something was wrong, and standard error says what.
      .Sh SEE ALSO
      .Xr aidsearch 1 ,
      .Xr aidsearch-query 7

      """
    return page
  }

  /// An option or operand with what it means.
  private static func item(_ argument: JSONObject) -> String {
    let names = (argument["names"]?.array ?? []).compactMap(\.object).sorted { left, _ in
      left["kind"]?.string == "short"
    }
    let value = argument["kind"]?.string == "flag" ? "" : " Ar \(Mdoc.escaped(argument["valueName"]?.string ?? ""))"
    let flags = names.map { name in
      let text = Mdoc.escaped(name["name"]?.string ?? "")
      return name["kind"]?.string == "long" ? "Fl Fl \(text)" : "Fl \(text)"
    }
    var meaning = argument["abstract"]?.string ?? ""
    if let standard = argument["defaultValue"]?.string, !standard.isEmpty { meaning += " (default: \(standard))" }
    return ".It \(flags.joined(separator: " , "))\(value)\n\(Mdoc.prose(meaning))\n"
  }

  private static func paragraphs(_ text: String) -> String {
    var page = ""
    var isGap = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        isGap = !page.isEmpty
        continue
      }
      if isGap { page += ".Pp\n" }
      isGap = false
      page += Mdoc.prose(line) + "\n"
    }
    return page
  }
}

extension JSONObject {
  fileprivate var name: String { self["commandName"]?.string ?? "" }
  fileprivate var isShown: Bool { self["shouldDisplay"] != .bool(false) }
  fileprivate var arguments: [JSONObject] {
    (self["arguments"]?.array ?? []).compactMap(\.object).filter { argument in
      // Every command has these two.
      !["help", "version"].contains(argument["valueName"]?.string ?? "")
    }
  }
}
