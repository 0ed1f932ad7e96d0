/// How do a file's conversations become items in the queue?

public import Curation
internal import Digests
internal import Guides
public import Intake
internal import Storage

/// What can be chosen about an import.
public struct ImportOptions {
  /// Which bot turns become items.
  public var replies: ReplySelection
  /// A name for what comes in together; nil for none.
  public var batch: String?
  /// Nothing is stored; the counts say what would be.
  public var isDryRun: Bool
  /// Whether conversations are screened by the guides as they come in.
  public var isScreened: Bool
  /// The SHA-256 of the file, asked for once it is read; the store records it.
  public var digest: () -> [UInt8]?

  /// Makes options.
  public init(
    replies: ReplySelection = .last,
    batch: String? = nil,
    isDryRun: Bool = false,
    isScreened: Bool = true,
    digest: @escaping () -> [UInt8]? = { nil }
  ) {
    self.digest = digest
    self.replies = replies
    self.batch = batch
    self.isDryRun = isDryRun
    self.isScreened = isScreened
  }
}

/// Why an import stopped, and what of it is stored.
public enum ImportFailure: Error {
  /// The file; what came before it is stored.
  case intake(IntakeError, ImportCounts)
  /// The store; the counts are those of the transactions before.
  case store(StorageError, ImportCounts)
}

/// What an import tells while it runs.
public enum ImportStep {
  /// Something to say out loud about the file.
  case notice(IntakeNotice)
  /// Conversations come in a language for which there can be no voice guide; said once for each of the
  /// first few.
  case foreignLanguage(String)
  /// Somebody in need wrote, and nothing of the conversation is to review: its line, and its id where it
  /// has one.
  case redWithoutReply(line: Int, id: String?)
  /// Conversations are said to be about something that is no situation of the label scheme; said once for
  /// each of the first few.
  case otherSituation(String)
  /// A line that was not taken.
  case rejected(Rejection)
  /// So many conversations were read.
  case progress(conversations: Int)
}

extension Workspace {
  /// Reads a file to its end and stores its conversations in transactions of 10,000.
  ///
  /// Conversations that are there already add nothing, so that an import that was killed is
  /// completed by running it again. Memory stays flat, but for the names of conversations without
  /// an id of their own.
  ///
  /// - Parameters:
  ///   - reader: the file.
  ///   - file: the file's name, as the store remembers it.
  ///   - options: what was chosen.
  ///   - tell: gets each step in turn.
  /// - Returns: what the import did.
  /// - Throws: `ImportFailure`.
  public func importConversations(
    _ reader: ConversationReader,
    file: String,
    options: ImportOptions,
    tell: (ImportStep) -> Void
  ) throws(ImportFailure) -> ImportCounts {
    var run = try ImportRun(self, file: file, form: reader.form.name, options)
    var stopped: IntakeError?
    while stopped == nil {
      let event: IntakeEvent?
      do throws(IntakeError) {
        event = try reader.next()
      } catch {
        stopped = error
        break
      }
      guard let event else { break }
      switch event {
      case .conversation(let conversation, let line):
        if let tag = run.newForeignLanguage(of: conversation) { tell(.foreignLanguage(tag)) }
        if let name = try run.newOtherSituation(of: conversation) { tell(.otherSituation(name)) }
        if try run.take(conversation, line: line) {
          tell(.redWithoutReply(line: line, id: conversation.externalID))
        }
        if run.read.isMultiple(of: 1_000) { tell(.progress(conversations: run.read)) }
      case .rejected(let rejection):
        run.counts.rejected += 1
        tell(.rejected(rejection))
      case .notice(let notice): tell(.notice(notice))
      }
    }
    let counts = try run.finish()
    if let stopped { throw .intake(stopped, counts) }
    return counts
  }
}

/// One import under way.
private struct ImportRun {
  var counts = ImportCounts()
  private(set) var read = 0

  private let workspace: Workspace
  private let options: ImportOptions
  private let draws: Draws
  private let customers: KeyedHash
  private let erased: ErasedNames
  private let screener: ConversationScreener?
  private var memo = ScreeningMemo()
  private var importID: Int64 = 0
  private var names = ConversationDigest()
  private var column = TurnsColumn()
  private var folded = FoldedReplies()
  // What follows from the situations that are expected, once there is one.
  private var order: SituationOrder?
  // How many items came in each language.
  private var languages: [String: Int] = [:]
  // How many items were settled in each before this import, once that is asked for.
  private var settledLanguages: [String: Int]?
  private var batch: [ImportedConversation] = []
  private var foreign: Set<String> = []
  // What situations are called, once a file names one; what it calls so that is none.
  private var situations: SituationNames?
  private var others: Set<String> = []
  // Names met in a dry run, which stores none.
  private var weighed: Set<UID> = []

  init(
    _ workspace: Workspace,
    file: String,
    form: String,
    _ options: ImportOptions
  ) throws(ImportFailure) {
    self.workspace = workspace
    self.options = options
    draws = Draws(seed: String(workspace.settings.seed))
    do throws(StorageError) {
      let isScreened = options.isScreened && !options.isDryRun
      screener = isScreened ? try workspace.screener() : nil
      customers = KeyedHash(key: options.isDryRun ? [] : try workspace.secret())
      erased = ErasedNames(try workspace.store.erasedHashes(), customers)
      if !options.isDryRun {
        importID = try workspace.store.beginImport(
          uid: workspace.surroundings.uid(),
          file: file,
          form: form,
          batch: options.batch,
          at: workspace.surroundings.now()
        )
      }
    } catch {
      throw .store(error, ImportCounts())
    }
    batch.reserveCapacity(Self.batchSize)
  }

  private static var batchSize: Int { 10_000 }
  // Enough to see that a column holds something else than languages or situations.
  private static var told: Int { 3 }

  /// The conversation's language where it is neither Swedish nor English and was not answered before.
  mutating func newForeignLanguage(of conversation: Conversation) -> String? {
    guard let tag = conversation.language, TextLanguage(tag: tag) == nil,
      foreign.count < Self.told, foreign.insert(tag).inserted
    else { return nil }
    return tag
  }

  /// What the file says the conversation is about, where that is no situation and was not answered before.
  mutating func newOtherSituation(of conversation: Conversation) throws(ImportFailure) -> String? {
    guard let name = conversation.situation, try situation(of: conversation) == nil else {
      return nil
    }
    counts.otherSituations += 1
    guard others.count < Self.told, others.insert(name).inserted else { return nil }
    return name
  }

  // The situation that the file names.
  private mutating func situation(of conversation: Conversation) throws(ImportFailure) -> String? {
    guard let name = conversation.situation else { return nil }
    do throws(StorageError) {
      if situations == nil { situations = SituationNames(try workspace.guides().scheme) }
      return situations?.id(of: name)
    } catch {
      throw .store(error, counts)
    }
  }

  /// Answers whether somebody in need wrote and there is no item that says so.
  mutating func take(_ conversation: Conversation, line: Int) throws(ImportFailure) -> Bool {
    read += 1
    let customer = conversation.customer.map { Array(customers.hash(of: $0).bytes.prefix(16)) }
    if erased.holds(conversation, customer: customer) {
      counts.erased += 1
      return false
    }
    let uid = names.uid(of: conversation)
    let places = options.replies.replies(in: conversation.turns)
    let screening =
      screener?.screening(of: conversation, replies: places, remembering: &memo)
      ?? ConversationScreening()
    var replies: [ImportedReply] = []
    for place in places { replies.append(try reply(place, of: conversation, uid, screening)) }
    let turns = column.encode(conversation.turns)
    var stored = conversation
    stored.turns = []
    batch.append(
      ImportedConversation(
        uid: uid,
        line: line,
        conversation: stored,
        customer: customer,
        turns: turns,
        replies: replies,
        screening: screening
      )
    )
    if batch.count >= Self.batchSize { try flush() }
    return places.isEmpty && screening.findings.contains { $0.kind.level == .red }
  }

  private mutating func reply(
    _ turn: Int,
    of conversation: Conversation,
    _ uid: UID,
    _ screening: ConversationScreening
  ) throws(ImportFailure) -> ImportedReply {
    let settings = workspace.settings
    let isShared = draws.draws(.overlap, settings.overlap.share, conversation: uid, turn: turn)
    let (pair, before, cluster) = folded.take(conversation.turns, reply: turn)
    var reply = ImportedReply(
      turn: turn,
      overlap: isShared ? settings.overlap.reviewers : 1,
      isRandom: draws.draws(.random, settings.randomShare, conversation: uid, turn: turn),
      score: QueueScore(
        hasError: screening.voice(of: turn).contains { finding in
          if case .voice(_, .error) = finding.kind { true } else { false }
        },
        isSeldom: try isSeldom(conversation.language),
        isCrowded: before >= QueueScore.crowd
      ),
      pair: pair,
      cluster: cluster,
      expected: try situation(of: conversation) ?? screening.expected[turn]
    )
    if reply.expected != nil { try weigh(&reply, level: screening.levels[turn]) }
    return reply
  }

  // What of the score follows from the situation; figures are counted once in an import.
  private mutating func weigh(
    _ reply: inout ImportedReply,
    level: HandoverLevel?
  ) throws(ImportFailure) {
    if options.isDryRun { return }
    if order == nil {
      do throws(StorageError) {
        order = SituationOrder(try workspace.store.countSituations())
      } catch {
        throw .store(error, counts)
      }
    }
    order?.weigh(
      &reply.score,
      situation: reply.expected,
      level: level,
      isRandom: reply.isRandom
    )
  }

  // Few items came in this language before, and few are settled in it; where no language is known
  // nothing is missed.
  private mutating func isSeldom(_ language: String?) throws(ImportFailure) -> Bool {
    guard let language else { return false }
    do throws(StorageError) {
      var before = languages[language] ?? 0
      if languages[language] == nil { before = try workspace.store.itemCount(language: language) }
      languages[language] = before + 1
      if before >= QueueScore.seldom { return false }
      if settledLanguages == nil { settledLanguages = try workspace.store.settledLanguages() }
      return QueueScore.isRare(language, settled: settledLanguages ?? [:])
    } catch {
      throw .store(error, counts)
    }
  }

  mutating func finish() throws(ImportFailure) -> ImportCounts {
    try flush()
    if options.isDryRun { return counts }
    do throws(StorageError) {
      try workspace.store.finishImport(
        importID,
        counts,
        sha256: options.digest(),
        actor: nil,
        at: workspace.surroundings.now()
      )
    } catch {
      throw .store(error, counts)
    }
    return counts
  }

  private mutating func flush() throws(ImportFailure) {
    do throws(StorageError) {
      if options.isDryRun {
        try weigh()
      } else {
        counts += try workspace.store.add(batch, to: importID)
      }
    } catch {
      throw .store(error, counts)
    }
    batch.removeAll(keepingCapacity: true)
  }

  // What storing the batch would do.
  private mutating func weigh() throws(StorageError) {
    let known = try workspace.store.known(batch.map(\.uid))
    for conversation in batch {
      guard !known.contains(conversation.uid), weighed.insert(conversation.uid).inserted else {
        counts.already += 1
        continue
      }
      counts.conversations += 1
      counts.items += conversation.replies.count
      if conversation.replies.isEmpty { counts.withoutItem += 1 }
    }
  }
}
