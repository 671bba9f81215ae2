import Articles
import Coverage

extension Site {
    /// JSON Feed 1.1 (jsonfeed.org).
    func jsonFeed(base: String) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.string("version", "https://jsonfeed.org/version/1.1")
            json.string("title", settings.title)
            if !settings.description.isEmpty { json.string("description", settings.description) }
            json.string("home_page_url", base)
            json.string("feed_url", base + SiteMap.jsonFeed)
            json.string("language", settings.language)
            if let author = settings.author {
                json.list("authors") { json in json.object { $0.string("name", author) } }
            }
            json.list("items", comparisons.indices.prefix(Self.feedEvents)) { json, index in
                let event = comparisons[index].event
                let url = SiteMap.url(eventAddresses[index], below: base)
                json.object { json in
                    json.string("id", url)
                    json.string("url", url)
                    json.string("title", event.title)
                    json.string("content_text", feedSummary(index))
                    json.string("date_published", moment(event.span?.lowerBound.order))
                    json.string("date_modified", moment(event.lastChange))
                    if !event.tags.isEmpty { json.list("tags", event.tags) { $0.string($1) } }
                }
            }
        }
        return json.bytes + [UInt8(ascii: "\n")]
    }
}
