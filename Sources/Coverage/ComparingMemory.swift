import Articles

/// What comparing the events of a project keeps for the next time: each comparison by its event, and what was read of
/// runs of events by the events.
package struct ComparingMemory: Sendable {
    private var runs = Memo<[Event], ComparedRun>()
    private var comparisons: [Event: Comparison] = [:]
    /// What events are compared with besides.
    private var outlets: [Outlet] = []
    private var settings = Settings()

    package init() {}

    /// Those made with the same outlets and settings; all others are forgotten.
    mutating func comparisons(outlets: [Outlet], settings: Settings) -> [Event: Comparison] {
        if self.outlets != outlets || self.settings != settings {
            self = ComparingMemory()
            (self.outlets, self.settings) = (outlets, settings)
        }
        return comparisons
    }

    mutating func compared(
        _ runs: [[Event]],
        jobs: Int,
        _ compare: @escaping @Sendable ([Event]) -> ComparedRun
    ) async -> [ComparedRun] {
        let compared = await self.runs.values(for: runs, jobs: jobs, compare)
        comparisons = Dictionary(compared.flatMap(\.comparisons).map { ($0.event, $0) }) { first, _ in first }
        return compared
    }
}

/// Events whose words were read together, compared.
struct ComparedRun: Sendable {
    let comparisons: [Comparison]
    let words: [OutletWords]
    /// Nil where the site has no search.
    let findable: FindableWords.Run?

    /// - Parameter known: comparisons made before with the same outlets and settings.
    init(_ run: [Event], known: [Event: Comparison], outlets: [Outlet], settings: Settings) {
        let words = EventWords.all(of: run)
        comparisons = zip(run, words.events).map {
            known[$0] ?? Comparison($0, words: $1, outlets: outlets, settings: settings)
        }
        findable =
            settings.search
            ? FindableWords.Run(of: comparisons, words: words.events, languages: words.languages) : nil
        self.words = words.outlets
    }
}
