/// HTML that is safe to publish as it is: the only kind of value that `{{{…}}}` takes.
///
/// Two places make it: the Markdown renderer, whose output holds no raw HTML of the author and no unsafe address, and
/// a template, whose values were escaped. Whoever calls `init(trusted:)` elsewhere vouches for every byte; text that a
/// person or an outlet wrote never goes in.
package struct HTML: Hashable, Sendable {
    /// Well-formed UTF-8.
    package var utf8: [UInt8]

    package init(trusted utf8: [UInt8]) { self.utf8 = utf8 }

    package var isEmpty: Bool { utf8.isEmpty }
}
