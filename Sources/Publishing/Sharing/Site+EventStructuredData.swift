import Articles
import Coverage
import Prose

extension Site {
    // An event's structured data stay below 8 kB: so many bytes are written before no article, and then no quotation, is
    // begun any more. What the page has besides stands in event.json.
    private static let bytesWithArticles = 4800
    private static let bytesWithQuotations = 6400
    /// A longer quotation is left to the page.
    private static let quotationBytes = 400

    /// The originals of an event's articles, and quotations from them.
    func writeEvent(_ index: Int, to json: inout JSONText) {
        let event = comparisons[index].event
        json.stated("datePublished", event.span?.lowerBound.description)
        json.stated("dateModified", event.span?.upperBound.description)
        json.node("mainEntity", "ItemList") { json in
            json.number("numberOfItems", event.articles.count)
            json.list("itemListElement") { json in
                for article in event.articles.indices where json.bytes.count < Self.bytesWithArticles {
                    json.node("ListItem") { json in
                        json.number("position", article + 1)
                        json.object("item") { json in
                            json.string("@id", node(of: event.articles[article], number: article))
                            let place = ArticlePlace(event: index, article: article)
                            writeArticle(place, isOnItsPage: false, to: &json)
                        }
                    }
                }
            }
        }
        writeQuotations(of: index, to: &json)
    }

    /// Words in quotation marks that the page publishes, those most quoted first, with the speaker where the article
    /// names one.
    private func writeQuotations(of index: Int, to json: inout JSONText) {
        let comparison = comparisons[index]
        let articles = comparison.event.articles
        json.list("hasPart") { json in
            for speaker in comparison.quotations.speakers {
                for reference in speaker.quotes where json.bytes.count < Self.bytesWithQuotations {
                    let quotation = articles[reference.article].quotations[reference.quotation]
                    guard quotation.text.utf8.count <= Self.quotationBytes,
                        comparison.excerpts[reference.article].publishes(quotation.span)
                    else { continue }
                    json.node("Quotation") { json in
                        json.string("text", quotation.bareText)
                        if speaker.identity == .named, let name = speaker.name {
                            json.object("spokenByCharacter") { json in
                                // Only people are given a role; else it may be an institution or a document.
                                if speaker.role != nil { json.string("@type", "Person") }
                                json.string("name", name)
                            }
                        }
                        json.object("isPartOf") {
                            $0.string("@id", node(of: articles[reference.article], number: reference.article))
                        }
                    }
                }
            }
        }
    }

    /// What the article is called in the graph: its original's address, or a blank node where there is none.
    private func node(of article: Article, number: Int) -> String { article.url ?? "_:article\(number + 1)" }
}
