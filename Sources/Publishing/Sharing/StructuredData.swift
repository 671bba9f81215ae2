import Articles
import Templating

/// What a page is, in the words of schema.org, as JSON-LD 1.1 in a `script` element of its own. It is data: no browser
/// runs it, and no value in it can end the element.
struct StructuredData {
    private var json = JSONText(depthOfLines: 0, isInHTML: true)

    /// - Parameter write: writes the nodes of the graph.
    init(_ write: (inout JSONText) -> Void) {
        json.object { json in
            json.string("@context", "https://schema.org")
            json.list("@graph", write)
        }
    }

    var html: HTML {
        var html: [UInt8] = []
        html.reserveCapacity(json.bytes.count + 60)
        html.append("<script type=\"application/ld+json\">")
        html += json.bytes
        html.append("</script>")
        return HTML(trusted: html)
    }
}

extension JSONText {
    /// Nothing where there is no value.
    mutating func stated(_ key: StaticString, _ value: String?) {
        if let value, !value.isEmpty { string(key, value) }
    }

    /// A node with a type.
    mutating func node(_ key: StaticString, _ type: String, _ write: (inout JSONText) -> Void) {
        object(key) { json in
            json.string("@type", type)
            write(&json)
        }
    }

    /// A node with a type, in a list.
    mutating func node(_ type: String, _ write: (inout JSONText) -> Void) {
        object { json in
            json.string("@type", type)
            write(&json)
        }
    }
}
