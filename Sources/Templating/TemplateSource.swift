/// A template as it was read.
package struct TemplateSource: Equatable, Sendable {
    /// What `{{> name}}` and `{{< name}}` call it: the file's name without `.mustache`.
    package var name: String
    /// Where diagnostics place it: `Templates/event.mustache`.
    package var path: String
    package var utf8: [UInt8]

    package init(name: String, path: String, utf8: [UInt8]) {
        self.name = name
        self.path = path
        self.utf8 = utf8
    }
}
