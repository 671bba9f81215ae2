/// A template as its tags nest, before it is known what it will be rendered with.
indirect enum SyntaxNode: Sendable {
    case text([UInt8], startsLine: Bool)
    case variable(Name, escaped: Bool)
    case section(Name, inverted: Bool, [SyntaxNode])
    case partial(Inclusion)
    case block(Block)

    /// What a variable or a section asks for.
    struct Name: Sendable {
        var text: String
        /// Where its tag starts in the source.
        var offset: Int

        /// The names between the dots; none for the implicit iterator `.`.
        var parts: [String] { text == "." ? [] : text.split(separator: ".").map(String.init) }
    }

    /// Another template put in here. A partial is a parent that gives no arguments.
    struct Inclusion: Sendable {
        var name: String
        var offset: Int
        /// Goes before each line of the other template.
        var indentation: [UInt8]
        var arguments: [Block]
    }

    /// A part of a template that others may put something else in the place of, or what they put there.
    struct Block: Sendable {
        var name: String
        var offset: Int
        /// The content, without the indentation that all its lines have in common with the first.
        var body: [SyntaxNode]
        /// The indentation taken out of the content, put before each line of whatever stands here.
        var indentation: [UInt8]
        /// The content starts on a line of its own.
        var startsLine: Bool
        /// The content ends with a line's end.
        var endsLine: Bool
        /// Nothing but the block stands on its lines: what is put in its place is given whole lines too.
        var fillsLines: Bool
    }
}

/// A template that was read without a mistake.
struct ParsedTemplate: Sendable {
    var source: TemplateSource
    var nodes: [SyntaxNode]
    /// The blocks in it, those given to its parents included.
    var blockNames: Set<String>
    /// The partials and parents in it.
    var inclusions: Set<String>
}
