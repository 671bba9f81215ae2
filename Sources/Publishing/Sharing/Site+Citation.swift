import Articles
import Coverage
import Templating

extension Site {
    func citation(of index: Int) -> Citation {
        let event = comparisons[index].event
        let day = event.articles.map { calendar.day(of: $0.date) }.max() ?? 0
        return Citation(
            of: Citation.Source(
                slug: event.slug,
                title: event.title,
                site: settings.title,
                author: settings.author ?? settings.title,
                day: day,
                dayInWords: calendar.shown(day: day).day,
                language: settings.language,
                url: settings.baseURL.map { SiteMap.url(eventAddresses[index], below: $0) }
            ),
            in: phrases
        )
    }
}
