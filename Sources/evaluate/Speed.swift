import Articles
import Coverage
import Foundation
import Prose

func speed() throws {
    let root = "/tmp/corpus/1000/Content/articles"
    var rows: [LabelledArticle] = []
    for folder in try FileManager.default.contentsOfDirectory(atPath: root).sorted() {
        for file in try FileManager.default.contentsOfDirectory(atPath: root + "/" + folder).sorted() {
            let s = try String(contentsOfFile: root + "/" + folder + "/" + file, encoding: .utf8)
            guard let r = s.range(of: "\n---\n", range: s.index(s.startIndex, offsetBy: 4)..<s.endIndex) else {
                continue
            }
            let date = s[..<r.lowerBound].split(separator: "\n").first { $0.hasPrefix("date: ") }.map {
                String($0.dropFirst(6))
            }
            let lang = s[..<r.lowerBound].split(separator: "\n").first { $0.hasPrefix("lang: ") }.map {
                String($0.dropFirst(6))
            }
            rows.append(
                LabelledArticle(
                    id: folder + "/" + file,
                    outlet: file,
                    title: "x",
                    date: date,
                    text: String(s[r.upperBound...]),
                    event: folder,
                    lang: lang
                )
            )
        }
    }
    let events = LabelledArticle.events(of: rows)
    let words = rows.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }
    print(events.count, "events", rows.count, "articles", words / rows.count, "words each")
    SpeedProbe.run(events)
}

func bachelet() throws {
    let rows = try ["afp-hkfp", "scmp-yahoo"].map { name in
        LabelledArticle(
            id: name,
            outlet: name,
            title: "x",
            date: nil,
            text: try String(contentsOfFile: "/work/shared/cases/bachelet/\(name).txt", encoding: .utf8),
            event: "e",
            lang: "en",
            agency: name == "afp-hkfp" ? "AFP" : nil
        )
    }
    for event in LabelledArticle.events(of: rows) {
        let c = Comparison(event, outlets: [], settings: Settings())
        for (i, sources) in c.sourcing.ofArticle.enumerated() {
            print("#", event.articles[i].id)
            for s in sources { print(s.kind, "|", s.name, "|", s.places.map { event.text(at: $0) }) }
        }
    }
}
