import Articles
import Coverage
import Prose
import Templating

extension Site {
    func eventPage(_ index: Int) -> EventPage {
        let comparison = comparisons[index]
        let event = comparison.event
        let written = event.note?.summary.nonEmpty
        let coverage = coverageSentence(of: comparison)
        var rows = EventRows(of: index, on: self)
        let points = rows.pointRows()
        let figures = rows.figureRows()
        let alone = rows.aloneRows()
        let utterances = rows.utteranceRows()
        let speakers = rows.speakerRows()
        let shares = rows.shareRows()
        let sources = rows.sourceRows()
        let pairs = rows.sharedPairs()
        let terms = rows.termRows()
        let namings = rows.namingRows()
        let markedTerms = rows.markedTermRows()
        return EventPage(
            site: frame,
            page: frame(of: .event(index), kind: "event", title: event.title, description: coverage),
            card: eventCard(index),
            titleNote: titleNote(of: event),
            tags: event.tags.map { NamedLink(name: $0, address: SiteMap.tag($0)) },
            summary: (written ?? automaticSummary(index).nonEmpty).map {
                html($0, smart: written != nil && settings.smartPunctuation)
            },
            summaryIsAutomatic: written == nil,
            coverageSentence: coverage,
            facts: comparison.coverage.facts.map(coverageFact),
            reporting: comparison.coverage.reporting.map(outletLink),
            silent: comparison.coverage.silent.map(outletLink),
            headlines: comparison.headlines.rows.map { row in
                let link = headlineLink(ArticlePlace(event: index, article: row.article))
                return HeadlineRow(
                    link: link,
                    words: row.words.map(HeadlineRow.Word.init),
                    actor: row.action.map { link.title.utf8Slice($0.actor) },
                    verb: row.action.map { link.title.utf8Slice($0.verb) },
                    isQuestion: row.isQuestion
                )
            },
            headlinesAreCompared: comparison.headlines.rows.contains { $0.words.contains { $0.use != .plain } },
            columns: rows.columns,
            points: points,
            figures: figures,
            alone: alone,
            utterances: utterances,
            speakers: speakers,
            shares: shares,
            speakersChart: SpeakersChart(of: shares, others: say("others"), unnamed: say("unnamed")),
            sources: sources,
            voicesSentence: rows.voicesSentence,
            voices: rows.voiceRows(),
            pairs: pairs,
            terms: terms,
            namings: namings,
            markedTerms: markedTerms,
            withoutSpeakers: languagesWithoutSpeakers(of: event),
            timelineChart: timelineChart(of: index),
            timeline: timelineDays(of: index),
            // Last, when all that the page cites is known.
            articles: rows.articleSections(),
            why: reasonForGrouping(of: event),
            citation: citation(of: index),
            isExcerpted: settings.publish == .excerpt
        )
    }

    /// An automatic title is one outlet's choice of words, and says whose.
    private func titleNote(of event: Event) -> String? {
        guard event.note?.title == nil, event.articles.count > 1 else { return nil }
        return event.articles.first { $0.title == event.title }.map {
            say("titleOf", ["outlet": .text(outletLink($0.outlet).name)])
        }
    }

    /// The languages of an event's articles in which nobody is looked for who speaks: `fr, ar`.
    func languagesWithoutSpeakers(of event: Event) -> String? {
        let tags = Set(event.articles.map(\.language).filter { !$0.knowsSpeakers }.map(\.tag))
        let names = tags.sorted().map { $0 == Language.undetermined.tag ? say("languageUnknown") : $0 }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    /// The editor's and the automatic Markdown as HTML that starts below the page's own headings.
    func html(_ markdown: String, smart: Bool) -> HTML {
        HTML(trusted: CommonMark.html(markdown, isSmart: smart, minimumHeading: 3))
    }

    func coverageSentence(of comparison: Comparison) -> String {
        let reporting = comparison.coverage.reporting.count
        let followed = reporting + comparison.coverage.silent.count
        return reporting == followed
            ? say("coverageAll", ["reporting": .number(reporting)])
            : say("coverageSome", ["reporting": .number(reporting), "followed": .number(followed)])
    }

    /// Markdown: each sentence with a link to where it stands.
    private func automaticSummary(_ index: Int) -> String {
        let page = Page.event(index)
        let root = SiteMap.root(from: address(of: page))
        return comparisons[index].summary.sentences.map { sentence in
            let article = comparisons[index].event.articles[sentence.article]
            let address = articleAddresses[index][sentence.article] + "#" + SiteMap.paragraphAnchor(sentence.paragraph)
            let source = "[\(outletLink(article.outlet).name.escapedForMarkdown)](<\(root)\(address)>)"
            return "\(sentence.text.escapedForMarkdown) (\(source))"
        }.joined(separator: "\n\n")
    }

    private func coverageFact(_ fact: OutletCoverage.Fact) -> CoverageFact {
        let name = fact.rater.map { say("ratingBy", ["rater": .text($0)]) } ?? factName(fact.name)
        return CoverageFact(
            name: name,
            nameCapitalised: name.prefix(1).uppercased() + name.dropFirst(),
            groups: fact.groups.map { group in
                CoverageFact.Group(
                    value: group.value.map { fact.name == "kind" ? kindName($0) : $0 } ?? say("notStated"),
                    reporting: group.reporting.map(outletLink),
                    silent: group.silent.map(outletLink)
                )
            }
        )
    }

    private func timelineDays(of index: Int) -> [TimelineDay] {
        var days: [(day: Int, entries: [TimelineRow])] = []
        for entry in comparisons[index].timeline.entries {
            let day = calendar.day(of: comparisons[index].event.articles[entry.article].date)
            if days.last?.day != day { days.append((day, [])) }
            days[days.count - 1].entries.append(timelineRow(entry, in: index))
        }
        return days.map { TimelineDay(date: calendar.shown(day: $0.day), entries: $0.entries) }
    }

    private func timelineRow(_ entry: Timeline.Entry, in event: Int) -> TimelineRow {
        let place = ArticlePlace(event: event, article: entry.article)
        var after: String?
        if let minutes = entry.minutesAfterFirst, minutes > 0 {
            after = later(minutes: minutes)
        } else if entry.minutesAfterFirst == nil, entry.daysAfterFirst > 0 {
            after = say("daysLater", ["days": .number(entry.daysAfterFirst)])
        }
        return TimelineRow(
            link: headlineLink(place),
            time: calendar.shownTime(comparisons[event].event.articles[entry.article].date),
            isFirst: entry.isFirst && comparisons[event].event.articles.count > 1,
            after: after
        )
    }

    private func later(minutes: Int) -> String {
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        if hours >= 48 { return say("daysLater", ["days": .number(hours / 24)]) }
        if hours == 0 { return say("minutesLater", ["minutes": .number(minutes)]) }
        return rest == 0
            ? say("hoursLater", ["hours": .number(hours)])
            : say("hoursAndMinutesLater", ["hours": .number(hours), "minutes": .number(rest)])
    }

    private func reasonForGrouping(of event: Event) -> String {
        if event.articles.count == 1 { return say("whyAlone") }
        if event.articles.allSatisfy({ $0.event == event.slug }) {
            return say("whyFilesName")
        }
        let named = Set(event.note?.articles ?? [])
        if event.articles.allSatisfy({ named.contains($0.id) }) {
            return say("whyNoteNames")
        }
        let byHand = event.articles.count { $0.event == event.slug || named.contains($0.id) }
        if byHand == event.articles.count { return say("whyBothName") }
        let values: KeyValuePairs<String, Phrases.Value> = [
            "count": .number(byHand), "threshold": .text(decimal(settings.grouping.threshold)),
        ]
        if hasLock { return byHand == 0 ? say("whyLocked", values) : say("whyLockedSome", values) }
        return byHand == 0 ? say("whyAutomatic", values) : say("whySome", values)
    }
}

extension HeadlineRow.Word {
    init(_ word: Headlines.Word) {
        let bare = word.text.trimmedAtEnd
        text = bare
        space = word.text.utf8Slice(bare.utf8.count..<word.text.utf8.count)
        use =
            switch word.use {
            case .own: .own
            case .shared: .shared
            case .plain: .plain
            }
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var bare = self[...]
        while bare.last?.isWhitespace == true { bare.removeLast() }
        return String(bare)
    }

    /// So that Markdown shows every character as it stands: a backslash before each punctuation mark of ASCII.
    var escapedForMarkdown: String {
        var escaped: [UInt8] = []
        for byte in utf8 {
            if byte.isPunctuationOfASCII { escaped.append(UInt8(ascii: "\\")) }
            escaped.append(byte)
        }
        return String(decoding: escaped, as: UTF8.self)
    }
}

extension UInt8 {
    /// What CommonMark calls an ASCII punctuation character.
    fileprivate var isPunctuationOfASCII: Bool {
        switch self {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}

extension Paragraph {
    /// As Markdown that shows the text and what kind of paragraph it is.
    var escapedForMarkdown: String {
        switch kind {
        case .text: text.escapedForMarkdown
        case .heading: "## " + text.escapedForMarkdown
        case .listItem: "- " + text.escapedForMarkdown
        case .quote: "> " + text.escapedForMarkdown
        }
    }
}
