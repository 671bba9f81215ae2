import Articles
import Coverage
import Foundation

/// The sources that articles of a set name, for reading by eye.
enum SourcingListing {
    /// - Parameter count: how many articles, spread evenly over the set.
    static func print(of file: String, count: Int) throws {
        let rows = try LabelledArticle.read(file)
        let step = max(1, rows.count / count)
        let chosen = Set(stride(from: 0, to: rows.count, by: step).map { rows[$0].id })
        for event in LabelledArticle.events(of: rows) {
            let sourcing = Comparison(event, outlets: [], settings: Settings()).sourcing
            for (index, article) in event.articles.enumerated() where chosen.contains(article.id) {
                Swift.print("\n# \(article.outlet): \(article.title)")
                for source in sourcing.ofArticle[index] {
                    let places = source.places.prefix(2).map { place in
                        "“" + event.text(at: event.sentence(of: place)) + "”"
                    }
                    Swift.print(
                        "\(source.kind)  \(source.name)  ×\(source.places.count)  \(places.joined(separator: " "))"
                    )
                }
            }
        }
    }
}
