import Articles
import Coverage
import Diagnostics
import Foundation

/// `Content/events.lock` on its way from one build to the next.
struct LockFile {
    /// As it was read; nil where there is none.
    var old: EventLock?
    /// As this build has it; nil where the project has none and wants none.
    var new: EventLock?

    /// Day of the newest article, which is when events that are new count as published: there is no clock in a build.
    static func day(of events: [Event]) -> String {
        PublicationDate.isoDay(events.flatMap(\.articles).map(\.date.day).max() ?? 0)
    }

    var changes: [LockChange] { new.map { (old ?? EventLock()).changes(to: $0) } ?? [] }

    /// What is at another address than before.
    var moves: [Diagnostic] {
        changes.compactMap { change in
            switch change {
            case .founded, .joined: nil
            case .moved, .renamed, .merged:
                Diagnostic(.notice, "moved", at: SourceLocation(EventLock.fileName), "\(change)")
            }
        }
    }

    /// What `--locked` has against this build.
    var refusals: [Diagnostic] {
        let place = SourceLocation(EventLock.fileName)
        guard let old, let new else {
            let remedy = "run 'digest build --lock' and commit the file"
            return [Diagnostic(.error, "not-locked", at: place, "there is no such file", remedy: remedy)]
        }
        guard old.text != new.text else { return [] }
        let remedy = "run 'digest build' and commit the file"
        let changes = changes.map { Diagnostic(.error, "not-locked", at: place, "\($0)", remedy: remedy) }
        let other = Diagnostic(.error, "not-locked", at: place, "the file would be written otherwise", remedy: remedy)
        return changes.isEmpty ? [other] : changes
    }

    /// Writes the file in one step where it would differ.
    func write(in folder: String) -> [Diagnostic] {
        let file = URL(filePath: folder).appending(path: EventLock.fileName)
        guard let new, (try? Data(contentsOf: file)) != Data(new.text.utf8) else { return [] }
        do {
            try Data(new.text.utf8).write(to: file, options: .atomic)
            return []
        } catch {
            let summary = "the file can't be written: \(error.localizedDescription)"
            let remedy = "see that Content is a folder that you may write to"
            return [
                Diagnostic(.error, "unwritable", at: SourceLocation(EventLock.fileName), summary, remedy: remedy)
            ]
        }
    }
}
