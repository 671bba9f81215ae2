/// A newspaper, agency, broadcaster or site whose coverage is compared, as the editor described it in `outlets.yml`.
package struct Outlet: Hashable, Sendable {
    /// Its key in `outlets.yml`, also its address on the site: `scmp`.
    package var id: String
    package var name: String
    package var url: String?
    /// ISO 3166-1 alpha-2: `HK`.
    package var country: String?
    /// BCP 47: `en`.
    package var language: String?
    package var owner: String?
    /// `newspaper`, `agency`, `broadcaster`, `magazine`, `online`, `public` or `state`.
    package var kind: String?
    /// Hosts, with an optional first part of the path, whose articles are this outlet's: `yahoo.com/scmp`.
    package var hosts: [String]
    /// Addresses of its own RSS or Atom feeds.
    package var feeds: [String]
    package var ratings: [Rating]
    /// Which outlet of `outlets.yml` it is, from 0; nil without such a file.
    package var place: Int?

    /// What somebody else said of the outlet; shown only with who said it and when.
    package struct Rating: Hashable, Sendable {
        package var rater: String
        package var value: String
        package var url: String?
        package var date: String?

        package init(rater: String, value: String, url: String? = nil, date: String? = nil) {
            self.rater = rater
            self.value = value
            self.url = url
            self.date = date
        }
    }

    package init(
        id: String,
        name: String,
        url: String? = nil,
        country: String? = nil,
        language: String? = nil,
        owner: String? = nil,
        kind: String? = nil,
        hosts: [String] = [],
        feeds: [String] = [],
        ratings: [Rating] = [],
        place: Int? = nil
    ) {
        self.id = id
        self.name = name
        self.url = url
        self.country = country
        self.language = language
        self.owner = owner
        self.kind = kind
        self.hosts = hosts
        self.feeds = feeds
        self.ratings = ratings
        self.place = place
    }
}
