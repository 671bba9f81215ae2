/// The files of this folder as they were when the program was built, so that an installed program works in any folder.
package enum BuiltInTemplates {
    /// Name of the file below `Templates/`, and its UTF-8.
    package static var files: [(name: String, utf8: [UInt8])] {
        [
            ("archive.mustache", PackageResources.archive_mustache),
            ("article.mustache", PackageResources.article_mustache),
            ("atom.mustache", PackageResources.atom_mustache),
            ("calendar-chart.mustache", PackageResources.calendar_chart_mustache),
            ("cited.mustache", PackageResources.cited_mustache),
            ("coverage-bar.mustache", PackageResources.coverage_bar_mustache),
            ("date-span.mustache", PackageResources.date_span_mustache),
            ("day.mustache", PackageResources.day_mustache),
            ("event-card.mustache", PackageResources.event_card_mustache),
            ("event.js", PackageResources.event_js),
            ("event.mustache", PackageResources.event_mustache),
            ("head.mustache", PackageResources.head_mustache),
            ("headline-list.mustache", PackageResources.headline_list_mustache),
            ("home.mustache", PackageResources.home_mustache),
            ("layout.mustache", PackageResources.layout_mustache),
            ("likeness-map.mustache", PackageResources.likeness_map_mustache),
            ("mark.mustache", PackageResources.mark_mustache),
            ("method.mustache", PackageResources.method_mustache),
            ("month.mustache", PackageResources.month_mustache),
            ("moved.mustache", PackageResources.moved_mustache),
            ("not-found.mustache", PackageResources.not_found_mustache),
            ("opml.mustache", PackageResources.opml_mustache),
            ("outlet-marks.mustache", PackageResources.outlet_marks_mustache),
            ("outlet.mustache", PackageResources.outlet_mustache),
            ("outlets.mustache", PackageResources.outlets_mustache),
            ("page.mustache", PackageResources.page_mustache),
            ("people.mustache", PackageResources.people_mustache),
            ("person.mustache", PackageResources.person_mustache),
            ("search.js", PackageResources.search_js),
            ("search.mustache", PackageResources.search_mustache),
            ("self-link.mustache", PackageResources.self_link_mustache),
            ("sharing.mustache", PackageResources.sharing_mustache),
            ("sitemap.mustache", PackageResources.sitemap_mustache),
            ("speakers-chart.mustache", PackageResources.speakers_chart_mustache),
            ("style.css", PackageResources.style_css),
            ("tag-list.mustache", PackageResources.tag_list_mustache),
            ("tag.mustache", PackageResources.tag_mustache),
            ("tags.mustache", PackageResources.tags_mustache),
            ("timeline-chart.mustache", PackageResources.timeline_chart_mustache),
        ]
    }

    /// The strings files by language: the words of the interface.
    package static var strings: [(language: String, utf8: [UInt8])] {
        [("de", PackageResources.de_yml), ("en", english)]
    }

    /// The strings file that says what keys there are.
    package static var english: [UInt8] { PackageResources.en_yml }

    /// The files of this folder that themes have in the place of others.
    package static let themeFiles: Set = ["plain.css", "plain.mustache"]

    /// Those that the plain theme has instead.
    package static var plain: [(name: String, utf8: [UInt8])] {
        [("layout.mustache", PackageResources.plain_mustache), ("style.css", PackageResources.plain_css)]
    }
}
