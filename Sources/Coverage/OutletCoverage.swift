package import Articles

/// Which outlets reported an event and which did not, in all and by the facts about outlets that the site compares.
package struct OutletCoverage: Hashable, Sendable {
    /// One fact about outlets: the country they are in, how one rater rates them.
    package struct Fact: Hashable, Sendable {
        /// As in `compare_by`: `country`, `kind`, `owner`, `language`, `rating`.
        package let name: String
        /// Who rated; nil for facts that are no ratings.
        package let rater: String?
        /// Most reporting outlets first, then by value; outlets of which the fact is not stated last.
        package let groups: [Group]
    }

    /// The outlets of which a fact is the same.
    package struct Group: Hashable, Sendable {
        /// Nil: not stated in `outlets.yml`.
        package let value: String?
        /// Ids, in order of first report.
        package let reporting: [String]
        /// Ids, sorted.
        package let silent: [String]
    }

    /// In the order of `compare_by`; `rating` stands for one fact a rater, by the rater's name.
    package let facts: [Fact]
    /// Ids of the outlets with an article in the event, in order of first report.
    package let reporting: [String]
    /// Ids of the followed outlets without one, sorted.
    package let silent: [String]

    package init(of event: Event, among outlets: [Outlet], comparedBy factNames: [String]) {
        var seen: Set<String> = []
        let reporting = event.articles.map(\.outlet).filter { seen.insert($0).inserted }
        let silentOutlets = outlets.filter { !seen.contains($0.id) }.sorted(byUTF8: \.id)
        let silent = silentOutlets.map(\.id)
        // Few report an event, of many that are followed.
        let reportingOutlets = reporting.map { id in outlets.first { $0.id == id } }

        func fact(_ name: String, rater: String? = nil, value: (Outlet) -> String?) -> Fact {
            var groups: [String?: (reporting: [String], silent: [String])] = [:]
            for (id, outlet) in zip(reporting, reportingOutlets) {
                groups[outlet.flatMap(value), default: ([], [])].reporting.append(id)
            }
            for outlet in silentOutlets { groups[value(outlet), default: ([], [])].silent.append(outlet.id) }
            let sorted = groups.map { Group(value: $0.key, reporting: $0.value.reporting, silent: $0.value.silent) }
                .sorted { $0.precedes($1) }
            return Fact(name: name, rater: rater, groups: sorted)
        }

        self.reporting = reporting
        self.silent = silent
        var facts: [Fact] = []
        for name in factNames {
            switch name {
            case "country": facts.append(fact(name, value: \.country))
            case "kind": facts.append(fact(name, value: \.kind))
            case "owner": facts.append(fact(name, value: \.owner))
            case "language": facts.append(fact(name, value: \.language))
            case "rating":
                for rater in Set(outlets.flatMap(\.ratings).map(\.rater)).sorted(byUTF8: \.self) {
                    facts.append(fact(name, rater: rater) { $0.latestRating(by: rater)?.value })
                }
            default: break
            }
        }
        self.facts = facts
    }
}

extension OutletCoverage.Group {
    fileprivate func precedes(_ other: Self) -> Bool {
        guard let value, let otherValue = other.value else { return value != nil }
        if reporting.count != other.reporting.count { return reporting.count > other.reporting.count }
        return value.precedesByUTF8(otherValue)
    }
}

extension Outlet {
    /// Of several ratings by one rater the one with the latest date, else the one written last.
    fileprivate func latestRating(by rater: String) -> Rating? {
        ratings.filter { $0.rater == rater }.reduce(nil) { latest, rating in
            guard let latest, let date = latest.date else { return rating }
            return (rating.date ?? "").precedesByUTF8(date) ? latest : rating
        }
    }
}
