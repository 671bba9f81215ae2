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
    /// All that stand beside no page, but the search index where the build keeps a memory.
    var otherFiles: [RenderedFile]
    /// What the search index is made from.
    var findable: FindableWords
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

/// What a build of a project keeps for the next one.
struct BuildMemory {
    var reading: ReadingMemory? = ReadingMemory()
    var comparing: ComparingMemory? = ComparingMemory()
    private var templates: [TemplateSource] = []
    private var phrases: Phrases?
    private var compiled: Diagnosed<PageTemplates?>?

    /// Compiles what changed since the last time.
    mutating func compiling(_ sources: [TemplateSource], phrases: Phrases) -> Diagnosed<PageTemplates?> {
        if let compiled, sources == templates, phrases == self.phrases { return compiled }
        let result = PageTemplates.compiled(from: sources, phrases: phrases)
        (templates, self.phrases, compiled) = (sources, phrases, result)
        return result
    }
}

extension Report {
    /// The project with the articles that this run takes in.
    mutating func openProject() async -> Project {
        var memory: ReadingMemory?
        return await openProject(memory: &memory)
    }

    private mutating func openProject(memory: inout ReadingMemory?) async -> Project {
        var project = take(await Project.open(at: options.project, jobs: options.jobs, memory: &memory))
        if !options.drafts { project.leaveOutDrafts() }
        return project
    }

    /// Reads, groups, compares and lays out. Nil where errors forbid going on.
    mutating func prepareSite(baseURL: String?, makesLock: Bool = false, stopwatch: inout Stopwatch) async
        -> SitePreparation?
    {
        var memory: BuildMemory?
        return await prepareSite(baseURL: baseURL, makesLock: makesLock, stopwatch: &stopwatch, memory: &memory)
    }

    /// - Parameter memory: what the build before kept. The search index is then left to who needs it. Nil for a single build.
    mutating func prepareSite(
        baseURL: String?,
        makesLock: Bool = false,
        stopwatch: inout Stopwatch,
        memory: inout BuildMemory?
    ) async -> SitePreparation? {
        stopwatch.announce("reading articles")
        var reading = memory?.reading
        memory?.reading = nil
        var project = await openProject(memory: &reading)
        memory?.reading = reading
        // With facts missing, events would lose their addresses.
        let lockIsBroken = diagnostics.contains { $0.severity == .error && $0.location?.path == EventLock.fileName }
        if hasNoProject || lockIsBroken { return nil }
        if let baseURL { project.settings.baseURL = Settings.siteAddress(baseURL) }
        stopwatch.finish("read")

        let templates = take(ProjectTemplates.read(in: options.project, theme: project.settings.theme))
        let phrases = take(Phrases.read(in: options.project, language: project.settings.language))
        let compiled = take(
            memory?.compiling(templates.templates, phrases: phrases)
                ?? PageTemplates.compiled(from: templates.templates, phrases: phrases)
        )
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
        var comparing = memory?.comparing
        memory?.comparing = nil
        let compared = await Comparison.all(
            events,
            outlets: outlets,
            settings: settings,
            jobs: options.jobs,
            memory: &comparing
        )
        memory?.comparing = comparing
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

        if memory == nil { otherFiles += site.searchFiles(compared.findable) }
        stopwatch.finish("index")
        if options.keepGoing { add(site.leftOut(for: diagnostics)) }
        return SitePreparation(
            site: site,
            templates: compiled,
            otherFiles: otherFiles,
            findable: compared.findable,
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
