import CCMark
import Prose

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// CommonMark, read and rendered by libcmark. The one file that knows the library, and frees what it allocates.
package struct CommonMark {
    /// HTML of an article's or editor's Markdown that is safe to publish: HTML written in it appears as text, and links
    /// to `javascript:`, `vbscript:`, `file:` and `data:` addresses lead nowhere.
    ///
    ///     CommonMark.html("# Two *views*", minimumHeading: 2)   // "<h2>Two <em>views</em></h2>\n"
    ///
    /// - Parameters:
    ///   - isSmart: whether straight quotes, dashes and dots become typographic ones.
    ///   - minimumHeading: the level that the text's highest heading gets, 1 to 6. Levels below follow without a gap.
    ///   - anchors: an id for the paragraph, heading or code that begins at a line of the text, counted from 1. An id is
    ///     letters, digits and hyphens.
    /// - Returns: well-formed UTF-8.
    package static func html(
        _ markdown: String,
        isSmart: Bool = false,
        minimumHeading: Int = 1,
        anchors: [Int: String] = [:]
    ) -> [UInt8] {
        guard let document = parsed(markdown, options: isSmart ? CMARK_OPT_SMART : CMARK_OPT_DEFAULT) else { return [] }
        defer { cmark_node_free(document) }
        if !anchors.isEmpty { setAnchors(anchors, in: document) }
        showHTMLAsText(in: document)
        shiftHeadings(in: document, to: minimumHeading)
        guard let rendered = cmark_render_html(document, CMARK_OPT_DEFAULT) else { return [] }
        defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
        return Array(UnsafeRawBufferPointer(start: rendered, count: strlen(rendered)))
    }

    /// The words of a text, without its markup.
    package static func plainText(_ markdown: String) -> String {
        blocks(markdown, firstLine: 1).map(\.text).joined(separator: "\n\n")
    }

    /// The text of the first heading.
    static func firstHeading(_ markdown: String) -> String? {
        blocks(markdown, firstLine: 1).first { $0.kind == .heading }?.text
    }

    /// The paragraphs, headings and list items of a text without their inline markup. Code and HTML are text.
    static func blocks(_ markdown: String, firstLine: Int) -> [TextBlock] {
        guard let document = parsed(markdown, options: CMARK_OPT_DEFAULT) else { return [] }
        defer { cmark_node_free(document) }
        var reader = BlockReader(firstLine: firstLine)
        forEachNode(of: document) { node, isEntering in reader.read(node, isEntering: isEntering) }
        return reader.blocks
    }

    private static func parsed(_ markdown: String, options: Int32) -> OpaquePointer? {
        var markdown = markdown
        return markdown.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, options) }
        }
    }

    /// Visits a tree without recursion, so that no depth of nesting exhausts the stack. `visit` may replace a leaf.
    private static func forEachNode(of document: OpaquePointer, _ visit: (OpaquePointer, _ isEntering: Bool) -> Void) {
        guard let iterator = cmark_iter_new(document) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            visit(node, event == CMARK_EVENT_ENTER)
        }
    }

    /// Puts text nodes in the place of HTML, which the renderer would leave out. Comments go.
    private static func showHTMLAsText(in document: OpaquePointer) {
        forEachNode(of: document) { node, isEntering in
            let kind = cmark_node_get_type(node)
            guard isEntering, kind == CMARK_NODE_HTML_BLOCK || kind == CMARK_NODE_HTML_INLINE,
                let literal = cmark_node_get_literal(node), let text = cmark_node_new(CMARK_NODE_TEXT)
            else { return }
            let source = String(cString: literal).trimmingSpaces
            let isComment = source.hasPrefix("<!--") && source.hasSuffix("-->")
            cmark_node_set_literal(text, isComment ? "" : source)
            var replacement = text
            if kind == CMARK_NODE_HTML_BLOCK, let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH) {
                cmark_node_append_child(paragraph, text)
                replacement = paragraph
            }
            if isComment, kind == CMARK_NODE_HTML_BLOCK {
                cmark_node_free(replacement)
                cmark_node_unlink(node)
            } else {
                cmark_node_replace(node, replacement)
            }
            cmark_node_free(node)
        }
    }

    /// Puts the words of a block into an element that has the id: cmark's own elements can't carry one, and in a tight
    /// list a paragraph has no element at all.
    private static func setAnchors(_ anchors: [Int: String], in document: OpaquePointer) {
        var anchors = anchors
        var anchored: [(block: OpaquePointer, id: String)] = []
        forEachNode(of: document) { node, isEntering in
            guard isEntering, !anchors.isEmpty else { return }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING, CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK:
                guard let id = anchors.removeValue(forKey: Int(cmark_node_get_start_line(node))) else { return }
                anchored.append((node, id))
            default: break
            }
        }
        for (block, id) in anchored {
            let kind = cmark_node_get_type(block)
            let isInline = kind == CMARK_NODE_PARAGRAPH || kind == CMARK_NODE_HEADING
            guard let wrapper = cmark_node_new(isInline ? CMARK_NODE_CUSTOM_INLINE : CMARK_NODE_CUSTOM_BLOCK) else {
                continue
            }
            // Where a string lies, for what is handed over itself is copied first.
            _ = (isInline ? "<span id=\"\(id)\">" : "<div id=\"\(id)\">").withCString {
                cmark_node_set_on_enter(wrapper, $0)
            }
            _ = (isInline ? "</span>" : "</div>").withCString { cmark_node_set_on_exit(wrapper, $0) }
            if isInline {
                while let child = cmark_node_first_child(block) { cmark_node_append_child(wrapper, child) }
                cmark_node_append_child(block, wrapper)
            } else {
                cmark_node_replace(block, wrapper)
                cmark_node_append_child(wrapper, block)
            }
        }
    }

    private static func shiftHeadings(in document: OpaquePointer, to minimum: Int) {
        var headings: [OpaquePointer] = []
        forEachNode(of: document) { node, isEntering in
            if isEntering, cmark_node_get_type(node) == CMARK_NODE_HEADING { headings.append(node) }
        }
        guard let highest = headings.map({ cmark_node_get_heading_level($0) }).min() else { return }
        let least = Int32(min(max(minimum, 1), 6))
        var last = least - 1
        for heading in headings {
            last = min(cmark_node_get_heading_level(heading) - highest + least, last + 1, 6)
            cmark_node_set_heading_level(heading, last)
        }
    }
}

/// Collects the text of blocks as a tree is walked.
private struct BlockReader {
    let firstLine: Int
    var blocks: [TextBlock] = []
    private var text: [UInt8] = []
    private var caption: [UInt8] = []
    private var captions: [String] = []
    private var imageDepth = 0
    private var quoteDepth = 0
    private var itemDepth = 0

    init(firstLine: Int) { self.firstLine = firstLine }

    mutating func read(_ node: OpaquePointer, isEntering: Bool) {
        let step = isEntering ? 1 : -1
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE: append(cmark_node_get_literal(node))
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: append(" ")
        case CMARK_NODE_IMAGE:
            imageDepth += step
            if !isEntering, imageDepth == 0 { endCaption() }
        case CMARK_NODE_BLOCK_QUOTE: quoteDepth += step
        case CMARK_NODE_ITEM: itemDepth += step
        case CMARK_NODE_PARAGRAPH where !isEntering: endBlock(node, .text)
        case CMARK_NODE_HEADING where !isEntering: endBlock(node, .heading)
        case CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK:
            append(cmark_node_get_literal(node))
            endBlock(node, .text)
        default: break
        }
    }

    private mutating func append(_ literal: UnsafePointer<CChar>?) {
        guard let literal else { return }
        let bytes = UnsafeRawBufferPointer(start: literal, count: strlen(literal))
        if imageDepth > 0 { caption.append(contentsOf: bytes) } else { text.append(contentsOf: bytes) }
    }

    private mutating func endCaption() {
        let words = String(decoding: caption, as: UTF8.self).trimmingSpaces
        if !words.isEmpty { captions.append(words) }
        caption.removeAll(keepingCapacity: true)
    }

    private mutating func endBlock(_ node: OpaquePointer, _ kind: Paragraph.Kind) {
        let place: Paragraph.Kind = itemDepth > 0 ? .listItem : quoteDepth > 0 ? .quote : .text
        while let last = text.last, last <= 0x20 { text.removeLast() }
        let words = String(decoding: text.drop { $0 <= 0x20 }, as: UTF8.self)
        text.removeAll(keepingCapacity: true)
        let line = firstLine + Int(cmark_node_get_start_line(node)) - 1
        guard !words.isEmpty || !captions.isEmpty else { return }
        let block = TextBlock(text: words, kind: kind == .heading ? .heading : place, line: line, captions: captions)
        captions.removeAll()
        blocks.append(block)
    }
}
