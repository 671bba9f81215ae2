extension Array where Element: Sendable {
    /// The results of `transform` in the order of the elements, worked out by at most `jobs` tasks at a time.
    ///
    /// Elements are handed out in runs, so that tens of thousands of small ones cost little more than their work.
    package func concurrentMap<Result: Sendable>(
        jobs: Int,
        _ transform: @escaping @Sendable (Element) -> Result
    ) async -> [Result] {
        guard jobs > 1, count > 1 else { return map(transform) }
        let length = Swift.max(1, Swift.min(256, count / (jobs * 8)))
        let runs = stride(from: 0, to: count, by: length).map { self[$0..<Swift.min($0 + length, count)] }
        var results = [[Result]](repeating: [], count: runs.count)
        await withTaskGroup(of: (Int, [Result]).self) { group in
            var next = 0
            while next < Swift.min(jobs, runs.count) {
                let index = next
                group.addTask { (index, runs[index].map(transform)) }
                next += 1
            }
            for await (finished, values) in group {
                results[finished] = values
                guard next < runs.count else { continue }
                let index = next
                group.addTask { (index, runs[index].map(transform)) }
                next += 1
            }
        }
        return results.flatMap { $0 }
    }
}
