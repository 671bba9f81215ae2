import Articles
import Coverage

extension EventData {
    /// `points`, `alone`, `figures`.
    func writePoints(to json: inout JSONText) {
        json.list("points", comparison.points.shared.indices) { json, index in
            let point = comparison.points.shared[index]
            json.object { json in
                json.number("number", index + 1)
                json.number("voices", point.voices)
                json.object("text") { write(point.text, to: &$0) }
                json.list("reports", point.reports) { json, report in
                    json.object { json in
                        json.string("band", report.band.rawValue)
                        json.number("similarity", rounded: report.similarity)
                        write(report.place, to: &json)
                    }
                }
            }
        }
        json.list("alone", comparison.points.alone.joined()) { json, place in json.object { write(place, to: &$0) } }
        json.list("figures", comparison.points.figures) { json, row in
            json.object { json in
                json.list("sentences", row.sentences.indices) { json, index in
                    json.object { json in
                        write(row.sentences[index], to: &json)
                        json.list("figures", row.figures[index]) { json, figure in
                            json.object { write(figure, to: &$0) }
                        }
                    }
                }
            }
        }
    }

    /// `sourcing`, `shared_text`.
    func writeSources(to json: inout JSONText) {
        json.list("sourcing", comparison.sourcing.ofArticle.indices) { json, article in
            json.object { json in
                json.number("article", article + 1)
                json.list("sources", comparison.sourcing.ofArticle[article]) { json, source in
                    json.object { json in
                        json.string("kind", source.kind.rawValue)
                        json.string("name", source.name)
                        writePlaces("places", source.places, to: &json)
                    }
                }
            }
        }
        json.object("shared_text") { json in
            json.list("voices", comparison.sharedText.voices.indices) { json, index in
                let voice = comparison.sharedText.voices[index]
                json.object { json in
                    json.number("number", index + 1)
                    json.list("articles", voice.articles) { $0.number($1 + 1) }
                    json.string("credit", voice.credit)
                    json.number("first", voice.first.map { $0 + 1 })
                }
            }
            json.list("pairs", comparison.sharedText.pairs) { write($1, to: &$0) }
        }
    }

    private func write(_ pair: SharedText.Pair, to json: inout JSONText) {
        json.object { json in
            json.number("original", pair.original + 1)
            json.number("copy", pair.copy + 1)
            json.string("kind", pair.kind.rawValue)
            json.number("containment", rounded: pair.containment)
            json.list("rows", pair.rows) { json, row in
                json.object { json in
                    json.string("change", row.change.rawValue)
                    json.number("sentences", row.sentences)
                    write("original", row.original, to: &json)
                    write("copy", row.copy, to: &json)
                }
            }
        }
    }

    private func write(_ key: StaticString, _ place: Place?, to json: inout JSONText) {
        if let place { json.object(key) { write(place, to: &$0) } } else { json.string(key, nil) }
    }

    /// `word_choice`.
    func writeWordChoice(to json: inout JSONText) {
        json.object("word_choice") { json in
            json.list("distinctive", comparison.wordChoice.distinctive) { json, term in
                json.object { json in
                    json.number("article", term.article + 1)
                    write(term.form, to: &json)
                }
            }
            json.list("namings", comparison.wordChoice.namings) { json, naming in
                json.object { json in
                    json.string("kind", naming.kind.rawValue)
                    json.string("bearer", naming.bearer)
                    json.list("forms", naming.forms) { json, form in json.object { write(form, to: &$0) } }
                }
            }
            json.list("marked_terms", comparison.wordChoice.markedTerms) { json, term in
                json.object { json in
                    json.string("text", term.text)
                    writePlaces("marked", term.marked, to: &json)
                    writePlaces("unmarked", term.unmarked, to: &json)
                }
            }
        }
    }

    private func write(_ form: WordChoice.Form, to json: inout JSONText) {
        json.string("text", form.text)
        json.list("uses", form.places) { json, place in
            json.object { json in
                writePosition(place, to: &json)
                json.number("count", form.counts[place.article])
            }
        }
    }
}
