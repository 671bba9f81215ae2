import Articles
import Coverage
import Prose

extension EventData {
    /// `quotations`, `utterances`, `speaking_shares`.
    func writeQuotations(to json: inout JSONText) {
        json.list("quotations") { json in
            forEachQuotation { number, place, quotation, speaker in
                json.object { json in
                    json.number("number", number)
                    writePosition(place, to: &json)
                    json.string("kind", quotation.kind.rawValue)
                    json.string("speaker", speaker.name)
                    json.string("identity", speaker.identity.rawValue)
                    json.string("role", quotation.role)
                    json.string("mention", quotation.mention?.text)
                    json.string("verb", quotation.verb)
                    json.string("implication", quotation.implication?.rawValue)
                    json.string("via", quotation.via)
                    json.string("attribution", quotation.attribution.rawValue)
                    writeText(place, to: &json)
                }
            }
        }
        json.list("utterances", comparison.utterances.all) { json, utterance in
            let isFullestPublished = utterance.versions.first.map { isPublished(place(of: $0.quote)) } ?? false
            json.object { json in
                json.number("outlets", utterance.outlets)
                json.list("versions", utterance.versions) { json, version in
                    write(version, isFullestPublished: isFullestPublished, to: &json)
                }
            }
        }
        json.list("speaking_shares", comparison.speakingShares.ofArticle.indices) { json, article in
            let shares = comparison.speakingShares.ofArticle[article]
            json.object { json in
                json.number("article", article + 1)
                json.number("words", shares.words)
                json.number("quoted_words", shares.quotedWords)
                json.list("shares", shares.shares) { json, share in
                    json.object { json in
                        json.string("speaker", comparison.quotations.speakers[share.speaker].name)
                        json.number("words", share.words)
                    }
                }
            }
        }
    }

    private func write(_ version: Utterances.Version, isFullestPublished: Bool, to json: inout JSONText) {
        let isPublished = version.pieces.allSatisfy { self.isPublished(place(of: $0)) }
        json.object { json in
            json.number("quotation", number(of: version.quote))
            json.list("continued", version.continued) { $0.number(number(of: $1)) }
            json.string("relation", version.relation.rawValue)
            json.list("parts", version.parts) { json, part in
                // What is missing here is the fullest quotation's text.
                let isShown = part.change == .missing ? isFullestPublished : isPublished
                json.object { json in
                    json.string("change", part.change.rawValue)
                    json.number("words", part.words)
                    json.string("text", isShown ? part.text : nil)
                }
            }
        }
    }
}
