extension Explanation: CustomStringConvertible {
    /// For the terminal.
    package var description: String {
        let sections = [
            header, tie, list(inside, under: "In the event:"), list(outside, under: "Nearest in other events:"),
            changes,
        ]
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var header: [String] {
        let why =
            switch reason {
            case .frontMatter: "its front matter says 'event: \(event)'"
            case .note: "the note of the event names it under 'articles'"
            case .grouped: "its words and date are near those of every other article there"
            case .lock: "it was published there, and Content/events.lock keeps it there"
            case .alone: "no other article is near enough"
            }
        return ["\(article)", "is in the event '\(event)' (\(eventTitle)):", "\(why)."]
    }

    private var tie: [String] {
        guard !terms.isEmpty else { return [] }
        return ["What it shares with the others there, heaviest first:"]
            + ["  " + terms.map { "\($0.word) \(percent($0.share))" }.joined(separator: ", ")]
    }

    private func list(_ neighbours: [Neighbour], under title: String) -> [String] {
        guard !neighbours.isEmpty else { return [] }
        return ["\(title) similarity = words × time"]
            + neighbours.map { neighbour in
                let figures = [neighbour.similarity, neighbour.cosine, neighbour.timeFactor].map(decimal)
                let place = neighbour.event == event ? "" : "  in \(neighbour.event)"
                return "  \(figures[0]) = \(figures[1]) × \(figures[2])  \(neighbour.article)\(place)"
            }
    }

    private var changes: [String] {
        var lines = [
            "Two articles can share an event from a similarity of \(decimal(threshold)) on. What would change it:"
        ]
        for other in alternatives {
            if let hindrance = other.hindrance {
                lines.append("  '\(other.event)' is near enough to it, but not to \(hindrance), which is in its event.")
            } else if let strangers = other.strangers {
                lines.append(
                    "  '\(other.event)' is near enough by its words, but \(strangers[0]) and \(strangers[1]) are about others: "
                        + "by their names, or by whom their headlines name."
                )
            } else if other.similarity >= threshold {
                lines.append("  '\(other.event)' is near enough; front matter or a note keeps the two events apart.")
            } else if other.similarity >= 0.01 {
                lines.append(
                    "  '\(other.event)' is in reach at a threshold of \(decimal(floor(other.similarity))) "
                        + "('grouping' in digest.yml), for all events."
                )
            }
        }
        switch reason {
        case .frontMatter: lines.append("  Take out 'event: \(event)', and it is grouped by its words and date.")
        case .note: lines.append("  Take it out of the note's 'articles', and it is grouped by its words and date.")
        case .grouped, .lock, .alone:
            lines.append("  " + wayIn)
        }
        if reason == .grouped || reason == .lock {
            lines.append(
                isNamed
                    ? "  Name it under 'not' in the note with 'slug: \(event)', and it is kept out."
                    : "  Write a note with the others under 'articles' and this one under 'not', and it is kept out."
            )
        }
        return lines
    }

    /// The slug of an event that no editor named follows its title, so it alone brings nothing together.
    private var wayIn: String {
        guard let nearest = alternatives.first else {
            return "Write the same 'event: SLUG' into its front matter and another's, and the two are together."
        }
        let whole = "Write 'event: \(nearest.event)' into its front matter"
        return nearest.isNamed
            ? "\(whole), and it is there whatever its words."
            : "\(whole) and that of each article there, and they are together whatever their words."
    }

    /// Down to two decimals, so that the threshold told is one that lets the articles in.
    private func floor(_ value: Double) -> Double { (value * 100).rounded(.down) / 100 }

    private func decimal(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
