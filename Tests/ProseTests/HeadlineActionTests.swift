import Prose
import Testing

struct HeadlineActionTests {
    private func action(_ title: String, _ language: Language = .english) -> [String]? {
        HeadlineAction(of: title, language: language).map { [title.utf8Slice($0.actor), title.utf8Slice($0.verb)] }
    }

    @Test(arguments: [
        ("Mayor denies report", ["Mayor", "denies"]),
        ("Exam board’s chief admits fault", ["Exam board’s chief", "admits"]),
        ("Ferry: Harbour office rejects claim", ["Harbour office", "rejects"]),
        ("Bridge is safe, says mayor", ["mayor", "says"]),
        ("Council will close pier", ["Council", "will close"]),
    ])
    func findsWhoActs(title: String, expected: [String]) {
        #expect(action(title) == expected)
    }

    @Test(arguments: [
        "Two dead, 1,200 evacuated as river floods town", "How the mayor says no", "Plans for the pier",
        "After storm, council says pier is safe", "", "Says who?", "Storm",
        "Passengers knee-deep in water as ship wins race",
    ])
    func leavesOpenWhatTheWordsLeaveOpen(title: String) {
        #expect(action(title) == nil)
    }

    @Test func readsGerman() {
        #expect(action("Stadt weist Vorwürfe zurück", .german) == ["Stadt", "weist"])
        #expect(action("Brücke bei Altenselm nach Riss", .german) == nil)
    }

    @Test func knowsNothingOfOtherLanguages() {
        #expect(action("Maire dément", .matching("fr")) == nil)
    }
}
