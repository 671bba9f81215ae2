import Articles
import Coverage
import Foundation
import Prose
func tempCorpus(_ path: String) -> [Event] {
    let fm = FileManager.default
    return (try! fm.contentsOfDirectory(atPath: path)).sorted().map { folder in
        let articles = (try! fm.contentsOfDirectory(atPath: path + "/" + folder)).sorted().map { file -> Article in
            let text = try! String(contentsOfFile: path + "/" + folder + "/" + file, encoding: .utf8)
            let body = text.components(separatedBy: "\n---\n").dropFirst().joined()
            let ps = body.split(separator: "\n").map { l -> Paragraph in
                let s = l.drop { "#>- ".contains($0) }
                return Paragraph(String(s), kind: l.hasPrefix("#") ? .heading : .text, language: .english)
            }
            var a = Article(id: folder + file, path: file, outlet: file, title: "x", date: PublicationDate(day: 0), language: .english, paragraphs: ps)
            a.quotations = Quotation.all(in: ps, language: .english)
            return a
        }
        return Event(slug: folder, title: folder, articles: articles)
    }
}
