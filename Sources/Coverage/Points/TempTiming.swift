import Articles
import Foundation
extension Points {
    package static func timed(_ events: [Event]) -> (Double, Double, Double) {
        var ew = 1e9
        for _ in 0..<3 { let t = clock(); _ = EventWords.all(of: events); ew = min(ew, Double(clock() - t) / Double(events.count)) }
        print("EventWords", ew)
        let words = EventWords.all(of: events)
        print("words", words.reduce(0) { $0 + $1.texts.reduce(0) { $0 + $1.words.count } } / events.count)
        let shared = zip(events, words).map { SharedText(of: $0, words: $1) }
        var n = 0
        var best = (1e9, 0.0, 0.0)
        for _ in 0..<5 {
            let t = clock()
            for i in events.indices { n += Points(of: events[i], words: words[i], sharedText: shared[i]).shared.count }
            let t2 = clock()
            var t3 = 0.0
            for i in events.indices {
                for articles in events[i].articlesByLanguage() {
                    let s = ComparedSentences(of: events[i], articles: articles, words: words[i], voiceOfArticle: shared[i].voiceOfArticle)
                    let c = clock()
                    n += SentenceAlignment(s, lowest: 0.25, articleCount: events[i].articles.count).pairs.count
                    t3 += Double(clock() - c)
                }
            }
            let t4 = clock()
            let per = Double(events.count)
            if Double(t2 - t) / per < best.0 { best = (Double(t2 - t) / per, t3 / per, (Double(t4 - t2) - t3) / per) }
        }
        return (best.0, best.1, best.2 + (n < 0 ? 1 : 0))
    }
}
