import Coverage
import Templating

extension EventRows {
    mutating func termRows() -> [TermRow] {
        let byArticle = Dictionary(grouping: comparison.wordChoice.distinctive, by: \.article)
        var rows: [TermRow] = []
        for article in event.articles.indices {
            var terms: [TermRow.Term] = []
            for term in byArticle[article, default: []] {
                guard let place = term.form.places.first(where: { $0.article == article }) else { continue }
                terms.append(
                    TermRow.Term(
                        text: term.form.text,
                        here: term.form.counts[article],
                        elsewhere: term.elsewhere,
                        mark: mark(place)
                    )
                )
            }
            if !terms.isEmpty {
                rows.append(TermRow(id: "words-\(evidence.anchors[article])", link: link(article), terms: terms))
            }
        }
        return rows
    }

    mutating func namingRows() -> [NamingRow] {
        var taken: Set<String> = []
        return comparison.wordChoice.namings.map { naming in
            let forms = naming.forms.map { form in
                NamingRow.Form(
                    id: namingID(of: form.text, at: naming.bearer, among: &taken),
                    text: form.text,
                    uses: form.places.map { NamingRow.Use(count: form.counts[$0.article], mark: mark($0)) }
                )
            }
            return NamingRow(bearer: naming.bearer, forms: forms)
        }
    }

    private func namingID(of form: String, at bearer: String?, among taken: inout Set<String>) -> String {
        StableName.unique("naming-\(StableName.of("\(bearer ?? "")\n\(form)", length: 6))", among: &taken)
    }

    mutating func markedTermRows() -> [MarkedTermRow] {
        var taken: Set<String> = []
        return comparison.wordChoice.markedTerms.map { term in
            MarkedTermRow(
                id: StableName.unique("term-\(StableName.of(term.text, length: 6))", among: &taken),
                text: term.text,
                marked: term.marked.map { mark($0) },
                unmarked: term.unmarked.map { mark($0) }
            )
        }
    }
}
