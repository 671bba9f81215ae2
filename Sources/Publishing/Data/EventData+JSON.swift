import Articles
import Coverage
import Prose

extension EventData {
    /// `event.json`.
    package var json: [UInt8] {
        var json = JSONText(depthOfLines: 2)
        json.reserveCapacity(1 << 16)
        json.object { json in
            json.string("format", "digest-event")
            json.number("version", 1)
            writeEvent(to: &json)
            json.list("articles", event.articles.indices) { write(article: $1, to: &$0) }
            json.object("coverage") { json in
                json.list("reporting", comparison.coverage.reporting) { write(outlet: $1, to: &$0) }
                json.list("silent", comparison.coverage.silent) { write(outlet: $1, to: &$0) }
            }
            json.list("headlines", comparison.headlines.rows) { json, row in json.object { write(row, to: &$0) } }
            writeQuotations(to: &json)
            writePoints(to: &json)
            writeSources(to: &json)
            writeWordChoice(to: &json)
            writeTimeline(to: &json)
        }
        return json.bytes + [UInt8(ascii: "\n")]
    }

    private func writeEvent(to json: inout JSONText) {
        let known = dates.compactMap(\.self)
        json.object("event") { json in
            json.string("slug", event.slug)
            json.string("title", event.title)
            json.string("from", known.min()?.description)
            json.string("to", known.max()?.description)
            json.list("tags", event.tags) { $0.string($1) }
            json.flag("has_note", event.note != nil)
        }
        json.list("summary", comparison.summary.sentences) { json, sentence in
            let place = event.place(
                ofSentence: sentence.sentence,
                paragraph: sentence.paragraph,
                article: sentence.article
            )
            json.object { write(place, to: &$0) }
        }
    }

    private func write(article index: Int, to json: inout JSONText) {
        let article = event.articles[index]
        json.object { json in
            json.number("number", index + 1)
            json.string("id", article.id)
            json.object("outlet") { json in
                json.string("id", article.outlet)
                json.string("name", outletName(article.outlet))
            }
            json.string("title", article.title)
            json.string("date", dates[index]?.description)
            json.string("lang", article.language.tag)
            json.string("url", article.url)
            json.string("page", pages?[index])
            json.number("words", comparison.excerpts[index].articleWords)
            json.number("words_published", comparison.excerpts[index].words)
            json.string("agency", article.agency)
            json.string("original", article.original)
            json.number("voice", comparison.sharedText.voiceOfArticle[index] + 1)
        }
    }

    private func write(_ row: Headlines.Row, to json: inout JSONText) {
        let title = event.articles[row.article].title
        json.number("article", row.article + 1)
        json.list("words", row.words) { json, word in
            json.object { json in
                json.string("text", word.text)
                json.string("use", word.use.rawValue)
            }
        }
        for (key, range) in [("actor", row.action?.actor), ("verb", row.action?.verb)] as [(StaticString, Range<Int>?)]
        {
            if let range { json.string(key, title, in: range) } else { json.string(key, nil) }
        }
        json.flag("is_question", row.isQuestion)
    }

    private func write(outlet id: String, to json: inout JSONText) {
        json.object { json in
            json.string("id", id)
            json.string("name", outletName(id))
        }
    }

    private func writeTimeline(to json: inout JSONText) {
        // Without all dates nobody can tell what was when.
        let isKnown = !dates.contains(nil)
        json.list("timeline", isKnown ? comparison.timeline.entries : []) { json, entry in
            json.object { json in
                json.number("article", entry.article + 1)
                json.flag("is_first", entry.isFirst)
                json.number("minutes_after_first", entry.minutesAfterFirst)
                json.number("days_after_first", entry.daysAfterFirst)
            }
        }
    }

    /// Where words stand, and the words where they may be published.
    func write(_ place: Place, to json: inout JSONText) {
        writePosition(place, to: &json)
        writeText(place, to: &json)
    }

    /// Paragraphs and sentences are counted from 1, as on pages.
    func writePosition(_ place: Place, to json: inout JSONText) {
        json.number("article", place.article + 1)
        json.number("paragraph", place.span.paragraph + 1)
        json.number("sentence", place.sentence + 1)
        json.number("start", place.span.start)
        json.number("end", place.span.end)
    }

    func writeText(_ place: Place, to json: inout JSONText) {
        guard isPublished(place) else {
            json.string("text", nil)
            return
        }
        let text = event.articles[place.article].paragraphs[place.span.paragraph].text
        json.string("text", text, in: place.span.start..<place.span.end)
    }

    func writePlaces(_ key: StaticString, _ places: [Place], to json: inout JSONText) {
        json.list(key, places) { json, place in json.object { writePosition(place, to: &$0) } }
    }
}
