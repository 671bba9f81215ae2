/// What is shown now, and who waits for the next.
actor Preview {
    /// A site with the number that tells it from the one before.
    struct Edition: Sendable {
        var site: PreviewSite
        var version: String
    }

    private var edition: Edition?
    private var count = 0
    /// A page that an earlier run of the program served must not take this run's first site for its own.
    private let run: String
    private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    private var nextWaiter = 0

    init(run: String) { self.run = run }

    func show(_ site: PreviewSite) {
        count += 1
        edition = Edition(site: site, version: "\(run)-\(count)")
        wakeAll()
    }

    /// What is shown; the first time it waits until there is something.
    var current: Edition {
        get async {
            while true {
                if let edition { return edition }
                await change(within: .seconds(1))
            }
        }
    }

    /// The version shown once it is another than `seen`, or after `limit` the same.
    func version(after seen: String, within limit: Duration) async -> String {
        let version = await current.version
        if version != seen { return version }
        await change(within: limit)
        return await current.version
    }

    private func change(within limit: Duration) async {
        nextWaiter += 1
        let waiter = nextWaiter
        let timer = Task {
            try? await Task.sleep(for: limit)
            wake(waiter)
        }
        await withCheckedContinuation { waiting[waiter] = $0 }
        timer.cancel()
    }

    private func wake(_ waiter: Int) { waiting.removeValue(forKey: waiter)?.resume() }

    private func wakeAll() {
        let all = waiting.values
        waiting = [:]
        for continuation in all { continuation.resume() }
    }
}
