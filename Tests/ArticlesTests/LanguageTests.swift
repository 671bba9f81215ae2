import Articles
import Diagnostics
import Prose
import Testing

struct LanguageTests {
    private static let english = """
        The ferry ran aground off Port Ellery on Monday with a hundred people on board, and it took the lifeboats of \
        three stations until the evening to bring them all back to the pier, where the mayor and the families were.
        """
    private static let spanish = """
        El transbordador encalló el lunes frente a Puerto Ellery con cien personas a bordo, y los botes salvavidas de \
        tres estaciones tardaron hasta la noche en llevarlas de vuelta al muelle, donde esperaban sus familias.
        """
    private static let arabic = Array(
        repeating: "جنحت العبارة يوم الاثنين قبالة الميناء وعلى متنها مئة شخص ولم يصب أحد",
        count: 5
    )
    .joined(separator: "، ")

    private func read(_ text: String, outletLanguage: String? = nil) throws -> Diagnosed<Article?> {
        var outlet = Outlet(id: "gazette", name: "Gazette")
        outlet.language = outletLanguage
        let file = "---\ntitle: Ferry\noutlet: gazette\ndate: 2026-03-02\n---\n\(text)\n"
        return Article.read(path: "Content/articles/a.md", bytes: Array(file.utf8), outlets: [outlet])
    }

    @Test func isToldByTheWords() throws {
        let read = try read(Self.english, outletLanguage: "de")
        #expect(read.value?.language.tag == "en" && read.diagnostics.isEmpty)
    }

    @Test(arguments: [Self.spanish, Self.arabic]) func isTheOutletsWhereTheWordsDoNotTell(text: String) throws {
        let read = try read(text, outletLanguage: "es-MX")
        #expect(read.value?.language.tag == "es" && read.value?.origins[.lang] == .outlet)
        #expect(read.diagnostics.isEmpty)
    }

    /// It is not called by the site's.
    @Test(arguments: [nil, "en"]) func isUnknownWhereNothingTells(outletLanguage: String?) throws {
        for text in [Self.spanish, Self.arabic] {
            let read = try read(text, outletLanguage: outletLanguage)
            #expect(read.value?.language == .undetermined)
            #expect(read.diagnostics.map(\.severity) == [.notice])
        }
    }

    @Test func isTheSitesWhereWordsAreFew() throws {
        let read = try read("Ferry aground.")
        #expect(read.value?.language.tag == "en" && read.value?.origins[.lang] == .setting)
        #expect(read.diagnostics.isEmpty)
    }
}
