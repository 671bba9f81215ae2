/// The results of a slow function by what they were made from, kept from one run to the next.
///
///     var memo = Memo<String, Int>()
///     await memo.values(for: ["a", "bc"], jobs: 1, \.count)  // [1, 2]
///     await memo.values(for: ["bc"], jobs: 1, \.count)       // [2], without counting; "a" is forgotten
package struct Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private var known: [Key: Value] = [:]

    package init() {}

    /// The results for `keys`, in their order: those of the run before are handed on, the others made by at most `jobs`
    /// tasks at a time. What this run has no key for is forgotten.
    ///
    /// - Parameter make: must depend on nothing but the key.
    package mutating func values(
        for keys: [Key],
        jobs: Int,
        _ make: @escaping @Sendable (Key) -> Value
    ) async -> [Value] {
        let missing = keys.filter { known[$0] == nil }
        let made = await missing.concurrentMap(jobs: jobs, make)
        let new = Dictionary(zip(missing, made)) { first, _ in first }
        let values = keys.compactMap { new[$0] ?? known[$0] }
        known = Dictionary(zip(keys, values)) { first, _ in first }
        return values
    }
}
