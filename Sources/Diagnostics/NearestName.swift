extension String {
    /// The one of `names` that was most likely meant, or nil where none is near: at most a third of the letters wrong,
    /// by the restricted Damerau-Levenshtein distance (insertions, deletions, substitutions, swaps of neighbours).
    ///
    ///     "oulet".nearest(in: ["outlet", "title"])  // "outlet"
    package func nearest(in names: some Sequence<String>) -> String? {
        let written = Array(lowercased().unicodeScalars)
        let best = names.map { (name: $0, distance: editDistance(written, Array($0.lowercased().unicodeScalars))) }
            .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
        guard let best, best.distance * 3 <= max(written.count, 3) else { return nil }
        return best.name
    }
}

private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
        var row = [i + 1]
        for j in b.indices {
            var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
            row.append(cost)
        }
        (beforeLast, last) = (last, row)
    }
    return last[b.count]
}
