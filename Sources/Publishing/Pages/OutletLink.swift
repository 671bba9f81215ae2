import Articles
import Templating

/// A link to an outlet's page, with the sign that stands beside the name.
struct OutletLink: TemplateRecord {
    var name: String
    var address: String
    var sign: OutletSign

    static let templateFields: [TemplateField<OutletLink>] = [
        .text("name", "The outlet's name.", example: "Harbour Daily", \.name),
        .text("address", "Address of its page.", example: "outlet/harbour-daily/index.html", \.address),
        OutletSign.field(\.sign.classes),
    ]

    /// By outlet id. Signs follow the outlets file, or where there is none the order given.
    static func links(to outlets: [Outlet]) -> [String: OutletLink] {
        let links = outlets.enumerated().map { index, outlet in
            let (address, sign) = (SiteMap.outlet(outlet.id), OutletSign.of(place: outlet.place ?? index))
            return (outlet.id, OutletLink(name: outlet.name, address: address, sign: sign))
        }
        return Dictionary(links, uniquingKeysWith: { first, _ in first })
    }
}

/// A colour and a shape by which an outlet is found again beside its name, never instead of it.
struct OutletSign: Hashable, Sendable {
    /// As many colours as stay apart for every eye; `style.css` has them as `--outlet-1` to `--outlet-8`.
    static let colours = 8
    /// One for each round of colours.
    static let shapes = ["dot", "square", "diamond"]

    /// Two classes: `outlet-3 dot`.
    var classes: String

    /// From the outlet's place in the outlets file alone, so that one added at the end changes no other's.
    static func of(place: Int) -> OutletSign {
        OutletSign(classes: "outlet-\(place % colours + 1) \(shapes[place / colours % shapes.count])")
    }

    static func field<Record>(_ classes: any KeyPath<Record, String> & Sendable) -> TemplateField<Record> {
        .text("sign", "The classes of its colour and shape.", example: "outlet-3 dot", classes)
    }
}
