import News
import Wire

/// What the user wants, checked: the command with its values, and how it is to be done.
struct Invocation: Equatable {
  /// What to do.
  enum Command: Equatable {
    case overview
    case help(CommandName)
    case queryLanguage
    case completion(Shell)
    case manual(Manual.Page)
    case version
    case search(SearchRequest)
    case facets(FacetQuery)
    case show(String)
    case index([String], standardInputID: String?, IndexSettings, report: String?)
    case status
    case batch(BatchOptions)
    case remove([String])
    case claims(ClaimsCommand)
    case doctor
  }

  /// When colours are used.
  enum Colour: String, CaseIterable {
    case auto, always, never
  }

  var command: Command
  var format = Format.text
  var colour = Colour.auto
  var index: String?
  var socket: String?
  var starts = true
  /// How many seconds to wait for an answer; 0 for ever.
  var timeout = 30
  /// Whether nothing but errors is printed.
  var isQuiet = false
  /// Whether standard error tells whom is asked, and how long it takes.
  var isVerbose = false
  /// Whether long output may go through a pager.
  var usesPager = true

  /// The fields that can be counted, in the order in which they are shown: who, where, how much, by whom, when.
  static let facets = [Field.speaker, .person, .country, .amount, .source, .month].map(\.name)

  /// All fields whose values can be counted.
  static let countable = Field.facets.map(\.name)

  /// Reads the words that follow the program's name.
  init(_ words: [String]) throws(Failure) {
    let arguments = try Arguments(words)
    guard !words.isEmpty else {
      command = .overview
      return
    }
    if arguments.has(.help) || arguments.has(.version) {
      command = arguments.has(.help) ? .help(arguments.command) : .version
      return
    }
    if let shell: Shell = try Self.choice(.completion, arguments) {
      command = .completion(shell)
      return
    }
    if let page: Manual.Page = try Self.choice(.manual, arguments) {
      command = .manual(page)
      return
    }
    format = try Self.format(arguments)
    command = try Self.command(arguments, format)
    colour = try Self.choice(.color, arguments) ?? colour
    index = try Self.nonempty(.index, arguments)
    socket = try Self.nonempty(.socket, arguments)
    starts = !arguments.has(.noStart)
    timeout = try Self.number(.timeout, arguments, in: 0...86_400) ?? timeout
    isQuiet = arguments.has(.quiet)
    isVerbose = arguments.has(.verbose)
    usesPager = !arguments.has(.noPager)
  }

  private static func command(_ arguments: Arguments, _ format: Format) throws(Failure) -> Command {
    let operands = arguments.operands
    switch arguments.command {
    case .search:
      let request = try search(arguments, facets: format == .text || format == .json)
      guard !operands.isEmpty || !request.filters.isEmpty else {
        throw .message("what shall be searched for? \(CommandName.search.usage); aidsearch --help says more")
      }
      return .search(request)
    case .facets:
      guard let name = operands.first else { throw .message("which field? \(CommandName.facets.usage)") }
      let ranges = arguments.all(.range)
      guard let field = Field(rawValue: name), field.isFacet || field == .date && !ranges.isEmpty else {
        throw unknown("field", name, among: countable)
      }
      var query = FacetQuery(field: field, query: operands.dropFirst().joined(separator: " "))
      query.filters = try filters(arguments)
      query.limit = try number(.limit, arguments, in: 0...Request.maximumLimit) ?? query.limit
      query.prefix = arguments.last(.prefix) ?? ""
      query.unit = try choice(.by, arguments) ?? query.unit
      query.ranges = ranges
      query.histogram = try number(.histogram, arguments, in: 1...FacetQuery.maximumHistogram) ?? 0
      query.order = try choice(.order, arguments)
      return .facets(query)
    case .help:
      guard let topic = operands.first, topic != CommandName.search.rawValue else { return .help(.search) }
      if topic == "query" { return .queryLanguage }
      guard let command = CommandName(rawValue: topic) else {
        throw unknown("command", topic, among: CommandName.words + ["query"])
      }
      return .help(command)
    case .show:
      guard operands.count == 1 else { throw .message("show takes one id: \(CommandName.show.usage)") }
      return .show(operands[0])
    case .index:
      guard !operands.isEmpty else { throw .message("what shall be indexed? \(CommandName.index.usage)") }
      let settings = IndexSettings(columns: try columns(arguments), isDryRun: arguments.has(.dryRun))
      if settings.isDryRun, operands.contains("-") { throw .message("--dry-run reads files and folders only") }
      return .index(
        operands, standardInputID: try nonempty(.id, arguments), settings, report: try nonempty(.report, arguments))
    case .status:
      guard operands.isEmpty else {
        let words = (["status"] + operands).joined(separator: " ")
        throw .message("status takes no operands; to search for these words: aidsearch -- \(Arguments.quoted(words))")
      }
      return .status
    case .batch:
      guard operands.count <= 1 else { throw .message("batch takes one file: \(CommandName.batch.usage)") }
      var options = BatchOptions(
        file: operands.first == "-" ? nil : operands.first, defaults: try search(arguments, facets: false))
      options.input = try choice(.input, arguments) ?? options.file.map { .init(ofFile: $0) } ?? .lines
      options.output = format
      options.jobs = try number(.jobs, arguments, in: 1...1024) ?? options.jobs
      options.skip = try number(.skip, arguments, in: 0...Int.max) ?? 0
      options.zeroHits = try nonempty(.zeroHits, arguments)
      options.showsProgress = arguments.has(.progress) ? true : nil
      return .batch(options)
    case .remove:
      guard !operands.isEmpty else { throw .message("what shall be removed? \(CommandName.remove.usage)") }
      return .remove(operands)
    case .ledger:
      let isText = format == .text
      let rows = try number(.limit, arguments, in: 0...Request.maximumRows)
      let page = try nonempty(.html, arguments)
      // A reader sees the first rows, the picture and the totals all.
      let asked = isText && page == nil ? max(rows ?? 0, 5_000) : rows ?? Request.maximumRows
      let query = try ClaimsCommand.query(arguments, try filters(arguments), limit: asked)
      return .claims(.ledger(query, rows: rows ?? 40, page: page))
    case .conflicts:
      let limit = try number(.limit, arguments, in: 0...Request.maximumRows) ?? LedgerQuery.defaultLimit
      return .claims(.conflicts(try ClaimsCommand.query(arguments, try filters(arguments), limit: limit)))
    case .save:
      let name = try ClaimsCommand.name(operands, .save)
      guard operands.count > 1 else { throw .message("which query? \(CommandName.save.usage)") }
      return .claims(.save(SavedQuery(name: name, query: operands.dropFirst().joined(separator: " "))))
    case .forget:
      guard operands.count == 1 else { throw .message("forget takes one name: \(CommandName.forget.usage)") }
      return .claims(.forget(try ClaimsCommand.name(operands, .forget)))
    case .queries:
      guard operands.isEmpty else { throw .message("queries takes no operands: \(CommandName.queries.usage)") }
      return .claims(.queries)
    case .watch:
      let interval = try number(.interval, arguments, in: 1...86_400) ?? 2
      let request = try search(arguments, facets: false)
      guard !operands.isEmpty || !request.filters.isEmpty else {
        throw .message("what shall be watched? \(CommandName.watch.usage)")
      }
      let limit = try number(.limit, arguments, in: 1...Request.maximumRows)
      return .claims(.watch(operands, request, interval: interval, limit: limit))
    case .doctor:
      guard operands.isEmpty else { throw .message("doctor takes no operands: \(CommandName.doctor.usage)") }
      return .doctor
    }
  }

  /// The columns that `--map` names.
  private static func columns(_ arguments: Arguments) throws(Failure) -> [String: String] {
    var columns: [String: String] = [:]
    for part in arguments.all(.map).flatMap({ $0.split(separator: ",") }) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2, !sides[1].isEmpty else {
        throw .message("--map: \"\(part)\" is not FIELD=COLUMN, as in title=headline,text=body")
      }
      guard IndexSettings.fields.contains(sides[0]) else {
        throw unknown("field", sides[0], among: IndexSettings.fields)
      }
      columns[sides[0]] = sides[1]
    }
    return columns
  }

  /// The search that the operands and options describe; `facets`: whether fields are counted unless the user says so.
  private static func search(_ arguments: Arguments, facets wantsFacets: Bool) throws(Failure) -> SearchRequest {
    let query = arguments.command == .search ? arguments.operands.joined(separator: " ") : ""
    var request = SearchRequest(query: query, filters: try filters(arguments))
    request.facets = try fields(arguments) ?? (wantsFacets ? facets : [])
    request.facetLimit = try number(.facetLimit, arguments, in: 1...Request.maximumLimit) ?? 6
    request.limit = try number(.limit, arguments, in: 0...Request.maximumLimit) ?? request.limit
    request.offset = try number(.offset, arguments, in: 0...Request.maximumOffset) ?? request.offset
    request.sort = try choice(.sort, arguments) ?? request.sort
    request.match = try choice(.match, arguments) ?? request.match
    request.isLiteral = arguments.has(.literal)
    request.wantsExplanation = arguments.has(.explain)
    request.wantsContext = arguments.has(.context)
    request.wantsStatements = arguments.has(.statements) || request.wantsContext
    request.foldsStories = !arguments.has(.noCollapse)
    request.wantsPassages = !arguments.has(.noPassages) && !arguments.has(.quiet)
    if request.wantsStatements, arguments.last(.facets) == nil { request.facets.removeAll { $0 == Field.person.name } }
    return request
  }

  private static func filters(_ arguments: Arguments) throws(Failure) -> Filters {
    for option in [Option.since, .until] {
      if let date = arguments.last(option), CalendarDate.days(named: date) == nil {
        throw .message("\(option.name): \"\(date)\" is no date; write YYYY, YYYY-MM or YYYY-MM-DD")
      }
    }
    return Filters(
      speakers: arguments.all(.speaker), people: arguments.all(.person), countries: arguments.all(.country),
      amounts: arguments.all(.amount), sources: arguments.all(.source), since: arguments.last(.since),
      until: arguments.last(.until))
  }

  private static func fields(_ arguments: Arguments) throws(Failure) -> [String]? {
    guard let list = arguments.last(.facets) else { return nil }
    if list == "all" { return facets }
    if list == "none" { return [] }
    let names = list.split(separator: ",").map(String.init)
    for name in names where !countable.contains(name) { throw unknown("field", name, among: countable) }
    return names
  }

  private static func format(_ arguments: Arguments) throws(Failure) -> Format {
    let formats = arguments.command.formats
    let named: Format? = arguments.has(.json) ? .json : try choice(.format, arguments)
    guard let format = named else { return formats[0] }
    guard formats.contains(format) else {
      let known = formats.map(\.rawValue).joined(separator: ", ")
      throw .message("\(arguments.command.rawValue) has no form \(format.rawValue); it has: \(known)")
    }
    return format
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ option: Option, _ arguments: Arguments, of type: Choice.Type = Choice.self
  ) throws(Failure) -> Choice? {
    guard let name = arguments.last(option) else { return nil }
    if let choice = Choice(rawValue: name) { return choice }
    throw unknown("value of \(option.name)", name, among: Choice.allCases.map(\.rawValue))
  }

  private static func number(
    _ option: Option, _ arguments: Arguments, in range: ClosedRange<Int>
  ) throws(Failure) -> Int? {
    guard let text = arguments.last(option) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw .message(
        "\(option.name) must be a whole number from \(range.lowerBound) to \(range.upperBound), not \"\(text)\"")
    }
    return number
  }

  private static func nonempty(_ option: Option, _ arguments: Arguments) throws(Failure) -> String? {
    guard let text = arguments.last(option) else { return nil }
    guard !text.isEmpty else { throw .message("\(option.name) is empty") }
    return text
  }

  private static func unknown(_ what: String, _ name: String, among names: [String]) -> Failure {
    let nearest = Spelling.nearest(to: name, among: names)
    let hint = nearest.map { "did you mean \($0)?" } ?? "known: \(names.joined(separator: ", "))"
    return .message("unknown \(what) \"\(name)\"; \(hint)")
  }
}
