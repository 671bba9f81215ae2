import Diagnostics

/// Finds templates that include themselves with no section between: whatever the data, rendering them never ends.
struct EndlessCalls {
    private struct Edge {
        var caller: Int
        var callee: Int
        var name: String
        var location: SourceLocation
    }

    private var edges: [Edge] = []

    /// Notes a call that stands in no section.
    mutating func note(caller: Int, callee: Int, name: String, _ location: SourceLocation) {
        edges.append(Edge(caller: caller, callee: callee, name: name, location: location))
    }

    /// The first call of what is left when all units have been taken away that call none, or that none calls.
    func diagnostics(units: Int) -> [Diagnostic] {
        let left = pruned(
            pruned(edges, units: units, from: \.callee, to: \.caller),
            units: units,
            from: \.caller,
            to: \.callee
        )
        guard let edge = left.min(by: { $0.location < $1.location }) else { return [] }
        return [
            Diagnostic(
                .error,
                "endless-inclusion",
                at: edge.location,
                "'\(edge.name)' includes itself without end",
                remedy: "put the tag into a section over a list that ends, such as '{{#children}}…{{/children}}'"
            )
        ]
    }

    /// The edges without those from which, going from `from` to `to`, a unit without a way on is reached at last.
    private func pruned(_ edges: [Edge], units: Int, from: KeyPath<Edge, Int>, to: KeyPath<Edge, Int>) -> [Edge] {
        // The degree of a unit: how many edges still lead on from its `to` side.
        var degree = [Int](repeating: 0, count: units)
        var backward = [[Int]](repeating: [], count: units)
        for edge in edges {
            degree[edge[keyPath: to]] += 1
            backward[edge[keyPath: from]].append(edge[keyPath: to])
        }
        var free = (0..<units).filter { degree[$0] == 0 }
        var removed = Set(free)
        while let unit = free.popLast() {
            for other in backward[unit] {
                degree[other] -= 1
                if degree[other] == 0, removed.insert(other).inserted { free.append(other) }
            }
        }
        return edges.filter { !removed.contains($0.caller) && !removed.contains($0.callee) }
    }
}
