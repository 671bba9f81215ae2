package import Diagnostics
package import Templating

/// The template of each kind of page, checked against the model it is rendered with.
package struct PageTemplates: Sendable {
    let home: Template<HomePage>
    let event: Template<EventPage>
    let article: Template<ArticlePage>
    let outlets: Template<OutletsPage>
    let outlet: Template<OutletPage>
    let archive: Template<ArchivePage>
    let month: Template<MonthPage>
    let day: Template<DayPage>
    let people: Template<PeoplePage>
    let person: Template<PersonPage>
    let tags: Template<TagsPage>
    let tag: Template<TagPage>
    let page: Template<TextPage>
    let method: Template<MethodPage>
    let search: Template<SearchPage>
    let moved: Template<MovedPage>
    let notFound: Template<NotFoundPage>
    let atom: Template<AtomFeed>
    let outletList: Template<OutletList>
    let sitemap: Template<Sitemap>

    /// The templates of `sources`; nil where any of them has a mistake. All mistakes of all templates are told.
    package static func compiled(from sources: [TemplateSource], phrases: Phrases) -> Diagnosed<PageTemplates?> {
        let set = TemplateSet.parsing(sources, phrases: phrases)
        var diagnostics = set.diagnostics
        func template<Record>(_ name: String, _ type: Record.Type) -> Template<Record>? {
            let compiled = set.value.template(name, for: type)
            diagnostics += compiled.diagnostics
            return compiled.value
        }

        let home = template("home", HomePage.self)
        let event = template("event", EventPage.self)
        let article = template("article", ArticlePage.self)
        let outlets = template("outlets", OutletsPage.self)
        let outlet = template("outlet", OutletPage.self)
        let archive = template("archive", ArchivePage.self)
        let month = template("month", MonthPage.self)
        let day = template("day", DayPage.self)
        let people = template("people", PeoplePage.self)
        let person = template("person", PersonPage.self)
        let tags = template("tags", TagsPage.self)
        let tag = template("tag", TagPage.self)
        let page = template("page", TextPage.self)
        let method = template("method", MethodPage.self)
        let search = template("search", SearchPage.self)
        let moved = template("moved", MovedPage.self)
        let notFound = template("not-found", NotFoundPage.self)
        let atom = template("atom", AtomFeed.self)
        let outletList = template("opml", OutletList.self)
        let sitemap = template("sitemap", Sitemap.self)

        // A mistake in a partial shows in each page that includes it, with the names that page has.
        var seen: Set<SourceLocation?> = []
        diagnostics = diagnostics.filter { seen.insert($0.location).inserted }
        guard let home, let event, let article, let outlets, let outlet, let archive, let month, let day, let people,
            let person, let tags, let tag, let page, let method, let search, let moved, let notFound, let atom,
            let outletList, let sitemap
        else { return Diagnosed(nil, diagnostics) }
        let templates = PageTemplates(
            home: home,
            event: event,
            article: article,
            outlets: outlets,
            outlet: outlet,
            archive: archive,
            month: month,
            day: day,
            people: people,
            person: person,
            tags: tags,
            tag: tag,
            page: page,
            method: method,
            search: search,
            moved: moved,
            notFound: notFound,
            atom: atom,
            outletList: outletList,
            sitemap: sitemap
        )
        return Diagnosed(templates, diagnostics)
    }

    /// The names that each template gets, in the order of the templates' names.
    package static let schemas: [(template: String, schema: TemplateSchema)] = [
        ("archive", TemplateSchema(of: ArchivePage.self)),
        ("article", TemplateSchema(of: ArticlePage.self)),
        ("atom", TemplateSchema(of: AtomFeed.self)),
        ("day", TemplateSchema(of: DayPage.self)),
        ("event", TemplateSchema(of: EventPage.self)),
        ("home", TemplateSchema(of: HomePage.self)),
        ("method", TemplateSchema(of: MethodPage.self)),
        ("month", TemplateSchema(of: MonthPage.self)),
        ("moved", TemplateSchema(of: MovedPage.self)),
        ("not-found", TemplateSchema(of: NotFoundPage.self)),
        ("opml", TemplateSchema(of: OutletList.self)),
        ("outlet", TemplateSchema(of: OutletPage.self)),
        ("outlets", TemplateSchema(of: OutletsPage.self)),
        ("page", TemplateSchema(of: TextPage.self)),
        ("people", TemplateSchema(of: PeoplePage.self)),
        ("person", TemplateSchema(of: PersonPage.self)),
        ("search", TemplateSchema(of: SearchPage.self)),
        ("sitemap", TemplateSchema(of: Sitemap.self)),
        ("tag", TemplateSchema(of: TagPage.self)),
        ("tags", TemplateSchema(of: TagsPage.self)),
    ]
}
