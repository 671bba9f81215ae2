import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// An XML text as a parser reads it: its elements in order, each with its attributes and the text directly in it.
struct WellFormedXML {
    struct Element {
        var name: String
        var attributes: [String: String]
        var text = ""
        /// Names of the elements around it, the root first.
        var path: [String]
    }

    let elements: [Element]

    /// Nil where a parser refuses it.
    init?(_ text: String) {
        let reader = Reader()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = reader
        guard parser.parse() else { return nil }
        elements = reader.elements
    }

    func texts(_ name: String, in parent: String? = nil) -> [String] {
        elements.filter { $0.name == name && (parent == nil || $0.path.last == parent) }.map(\.text)
    }

    func attributes(_ attribute: String, of name: String) -> [String] {
        elements.filter { $0.name == name }.compactMap { $0.attributes[attribute] }
    }

    private final class Reader: NSObject, XMLParserDelegate {
        var elements: [Element] = []
        private var open: [Int] = []

        func parser(
            _ parser: XMLParser,
            didStartElement name: String,
            namespaceURI: String?,
            qualifiedName: String?,
            attributes: [String: String]
        ) {
            elements.append(Element(name: name, attributes: attributes, path: open.map { elements[$0].name }))
            open.append(elements.count - 1)
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            if let current = open.last { elements[current].text += text }
        }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            open.removeLast()
        }
    }
}
