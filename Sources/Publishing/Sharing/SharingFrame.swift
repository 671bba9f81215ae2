import Templating

/// What a page tells programs that show a card for a link to it: Open Graph (ogp.me), which others read too.
struct SharingFrame: TemplateRecord {
    var type: String
    var published: String?
    var modified: String?
    var tags: [String]
    var structuredData: HTML

    static let templateFields: [TemplateField<SharingFrame>] = [
        .text("type", "Open Graph's word for the page: `article`, `profile` or `website`.", example: "article", \.type),
        .optionalText(
            "published",
            "Of an event or article: when the first report was published, ISO 8601.",
            example: "2026-03-02T10:04:00Z",
            \.published
        ),
        .optionalText(
            "modified",
            "When the last report was published or changed.",
            example: "2026-03-03T08:00:00Z",
            \.modified
        ),
        .texts("tags", "The tags of the event or article.", example: "shipping", \.tags),
        .html(
            "structuredData",
            "What the page is, by schema.org: a `script` element of JSON-LD.",
            example: "<script type=\"application/ld+json\">{…}</script>",
            \.structuredData
        ),
    ]
}
