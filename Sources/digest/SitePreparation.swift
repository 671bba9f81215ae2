import Articles
import Coverage
import Diagnostics
import Foundation
import Publishing
import Templating

/// What `build` and `check` have in common: everything up to the pages.
struct SitePreparation {
    var site: Site
    var templates: PageTemplates
    var otherFiles: [RenderedFile]
    var articleCount: Int
    var eventCount: Int
    var events: [Event]
    var lock: LockFile
    var settings: Settings

    /// What SOURCE_DATE_EPOCH holds, and the second it means, from 1970 to 9999; nil where it is not set.
    static var sourceDateEpoch: (text: String, second: Int?)? {
        ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].map { text in
            (text, Int(text).flatMap { (0..<253_402_300_800).contains($0) ? $0 : nil })
        }
    }

    /// `1 event from 2 articles`
    var counts: String { "\(counted(eventCount, "event")) from \(counted(articleCount, "article"))" }
}

/// `1 event`, `2 events`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

extension Report {
    /// The project with the articles that this run takes in.
    mutating func openProject() async -> Project {
        var project = take(await Project.open(at: options.project, jobs: options.jobs))
        if !options.drafts { project.leaveOutDrafts() }
        return project
    }

    /// Reads, groups, compares and lays out. Nil where errors forbid going on.
    mutating func prepareSite(baseURL: String?, makesLock: Bool = false, stopwatch: inout Stopwatch) async
        -> SitePreparation?
    {
        stopwatch.announce("reading articles")
        var project = await openProject()
        // With facts missing, events would lose their addresses.
        let lockIsBroken = diagnostics.contains { $0.severity == .error && $0.location?.path == EventLock.fileName }
        if hasNoProject || lockIsBroken { return nil }
        if let baseURL { project.settings.baseURL = Settings.siteAddress(baseURL) }
        stopwatch.finish("read")

        let templates = take(ProjectTemplates.read(in: options.project, theme: project.settings.theme))
        let phrases = take(Phrases.read(in: options.project, language: project.settings.language))
        let compiled = take(PageTemplates.compiled(from: templates.templates, phrases: phrases))
        stopwatch.finish("templates")

        stopwatch.announce("grouping \(project.articles.count) articles")
        let settings = project.settings
        let outlets = project.outlets
        let events = take(await project.events(jobs: options.jobs))
        var lock = LockFile(old: project.lock)
        if makesLock || lock.old != nil {
            lock.new = (lock.old ?? EventLock()).updated(by: events, day: LockFile.day(of: events))
        }
        project.lock = lock.new
        stopwatch.finish("group")

        stopwatch.announce("comparing \(events.count) events")
        let compared = await Comparison.all(events, outlets: outlets, settings: settings, jobs: options.jobs)
        stopwatch.finish("compare")

        let epoch = SitePreparation.sourceDateEpoch?.second
        let site = take(
            Site.laidOut(
                compared.events,
                of: project,
                profiles: compared.outlets,
                phrases: phrases,
                sourceDateEpoch: epoch
            )
        )
        guard let compiled else { return nil }
        var otherFiles = take(site.otherFiles(with: compiled, assets: templates.assets))
        stopwatch.finish("lay out")
        if isFatal, !options.keepGoing { return nil }

        otherFiles += site.searchFiles(compared.findable)
        stopwatch.finish("index")
        if options.keepGoing { add(site.leftOut(for: diagnostics)) }
        return SitePreparation(
            site: site,
            templates: compiled,
            otherFiles: otherFiles,
            articleCount: project.articles.count,
            eventCount: events.count,
            events: events,
            lock: lock,
            settings: settings
        )
    }
}

extension Project {
    /// Its articles, grouped as notes, settings and lock want it.
    func events(jobs: Int) async -> Diagnosed<[Event]> {
        await Event.grouping(articles, notes: notes, settings: settings, lock: lock, jobs: jobs)
    }

    /// Removes the drafts, and the notes on events that only drafts report.
    fileprivate mutating func leaveOutDrafts() {
        guard articles.contains(where: { $0.isDraft }) else { return }
        let drafted = Set(articles.filter(\.isDraft).compactMap(\.event))
        articles.removeAll(where: \.isDraft)
        let published = Set(articles.compactMap(\.event))
        notes.removeAll { $0.articles.isEmpty && drafted.contains($0.slug) && !published.contains($0.slug) }
    }
}
