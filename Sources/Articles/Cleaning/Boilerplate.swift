/// Knows by its words alone, wherever it stands, a block that sites put around and between the paragraphs of articles.
///
/// Each rule wants several signs at once, or a whole block of nothing else: an article may well speak of newsletters,
/// photos and copyright.
struct Boilerplate {
    let text: String
    let shape: BlockShape
    let lowered: Lowered

    /// Why the block is not the article; nil where its words do not say so.
    ///
    /// - Parameter isAside: whether it stands before or after the article's text, where fewer signs do.
    func reason(isAside: Bool) -> DroppedText.Reason? {
        if isPrices { return .ticker }
        if isReadingTime { return .readingTime }
        if isDateLine { return .dateLine }
        if isAdvertisement { return .promotion }
        if isPlayer { return .menu }
        if Caption.isCaption(text, lowered, shape) { return .caption }
        if isButtons { return .share }
        if shape.signs.contains(.origin) && Origin.outlet(named: text, lowered) != nil || isAgencyProfile {
            return .aboutTheOutlet
        }
        if isRights { return .copyright }
        if !shape.signs.isDisjoint(with: [.credit, .agency]), Credit.isCredit(text, lowered) { return .byline }
        if isTeaser { return .teaser }
        if isMenu { return .menu }
        if isCookieNotice || lowered.starts(with: Self.footers) != nil { return .footer }
        if isPromotion(isAside: isAside) { return .promotion }
        return nil
    }

    /// Whether the block opens a list of links, which goes on to the next sentence.
    var opensList: Bool {
        guard shape.words <= 6, !shape.endsSentence else { return false }
        return Self.listHeadings.contains(lowered.bare)
    }

    /// `+39.95 (+1.06%)`
    private var isPrices: Bool { shape.letters == 0 && shape.digits > 0 && shape.marketSigns > 0 }

    private var isReadingTime: Bool {
        shape.words <= 9 && shape.digits > 0
            && lowered.contains(any: Self.readingTimes)
    }

    /// Nothing but words of dates and times, with a number among them: `Published 30 May 2022, 10:15 GMT`.
    private var isDateLine: Bool { shape.words <= 20 && shape.digits > 0 && dateWordsAreAll && !shape.hasQuotation }

    private var dateWordsAreAll: Bool {
        guard shape.dateWords > 0 else { return false }
        let numbers = lowered.text.split { !($0.isLetter || $0.isNumber || "'-".contains($0)) }
            .count { $0.first?.isNumber == true }
        return shape.dateWords + numbers >= shape.words
    }

    private var isAdvertisement: Bool {
        guard shape.words <= 10, !shape.endsSentence else { return false }
        if Self.advertisements.contains(lowered.bare) { return true }
        return lowered.starts(with: Self.interruptions) != nil && !shape.hasQuotation
            && shape.signs.isDisjoint(with: .speech)
    }

    private var isPlayer: Bool {
        shape.words <= 20 && lowered.starts(with: Self.players) != nil && !shape.hasQuotation
            && shape.signs.isDisjoint(with: .speech)
    }

    /// A row of nothing but buttons: `Share this article`, `Facebook Twitter WhatsApp Email`, `24 comments`.
    private var isButtons: Bool {
        guard shape.words <= 16, shape.words > 0, shape.signs.contains(.sharing), !shape.endsSentence else {
            return false
        }
        let numbers = lowered.text.split { !($0.isLetter || $0.isNumber || "'-".contains($0)) }
            .count { $0.first?.isNumber == true }
        return shape.buttonWords + numbers >= shape.words
    }

    private var isRights: Bool {
        guard shape.signs.contains(.rights), !shape.hasQuotation || shape.words < 40 else { return false }
        if lowered.contains(any: [
            "all rights reserved", "alle rechte vorbehalten", "may not be published, broadcast",
            "may not be reproduced",
            "reproduced without permission", "redistributed without",
        ]) {
            return true
        }
        guard shape.words <= 40, shape.signs.isDisjoint(with: .speech) else { return false }
        if lowered.text.hasPrefix("©") || lowered.text.hasPrefix("(c) ") { return true }
        let rest = lowered.text.dropFirst("copyright ".count)
        return lowered.text.hasPrefix("copyright ")
            && (rest.hasPrefix("©") || rest.hasPrefix("(c)") || rest.hasPrefix("by ") || rest.first?.isNumber == true)
    }

    /// `AFP is a global news agency …`
    private var isAgencyProfile: Bool {
        guard shape.signs.contains(.agency) else { return false }
        let opening = text.prefix(160)
        guard let verb = opening.range(ofPhrase: " is a") ?? opening.range(ofPhrase: " ist eine") else { return false }
        let rest = opening[verb.upperBound...].lowercased()
        return NewsAgency.named(String(opening[..<verb.lowerBound])) != nil
            && ["news agency", "newswire", "news organi", "nachrichtenagentur", "wire service"].contains {
                rest.contains($0)
            }
    }

    private var isTeaser: Bool {
        guard
            shape.firstSigns.contains(.teaser) || lowered.text.hasPrefix("in case you missed")
                || lowered.text.hasPrefix("you m")
                || lowered.text.hasPrefix("don't miss") || lowered.text.hasPrefix("auch interessant"), shape.words <= 40
        else { return false }
        if opensList { return true }
        if let opening = lowered.starts(with: Self.teasersWithColon) {
            let next = lowered.text.dropFirst(opening.count).drop { $0 == " " }.first
            if let next, ":|»>–—→".contains(next) { return true }
        }
        guard lowered.starts(with: Self.teasers) != nil, !shape.hasQuotation else { return false }
        return shape.signs.isDisjoint(with: .speech)
            && (shape.words <= 4 || !shape.endsSentence || shape.words <= 25 && isHeadlineLike)
    }

    /// Most of its words begin with capitals, as in headlines, or it does not end as a sentence.
    private var isHeadlineLike: Bool { !shape.endsSentence || shape.capitalised * 2 > shape.words }

    /// Three or more short entries between bars or bullets: `Home | World | Contact us`.
    private var isMenu: Bool {
        if shape.sections >= 3, shape.sections * 3 >= shape.words * 2, !shape.endsSentence { return true }
        return shape.separators >= 2 && !shape.endsSentence && shape.words <= shape.separators * 5 + 5
            && !shape.hasQuotation
    }

    private var isCookieNotice: Bool {
        guard shape.signs.contains(.offer), !shape.hasQuotation, shape.readers + shape.wes > 0 else { return false }
        return lowered.contains(any: [
            "use cookies", "uses cookies", "accept cookies", "cookie policy", "cookie settings", "your consent",
            "enable javascript",
            "disable your ad", "ad blocker", "verwenden cookies", "cookies zu", "privacy policy",
            "datenschutzerklärung",
            "terms of service", "terms of use", "personalised content", "personalized content",
        ])
    }

    private func isPromotion(isAside: Bool) -> Bool {
        guard shape.words > 0, shape.words <= 120, !shape.hasQuotation || isAside else { return false }
        guard shape.readers + shape.wes + shape.offers + shape.calls > 0 else { return false }
        if lowered.starts(with: Self.promotions) != nil, shape.signs.isDisjoint(with: .speech) {
            let isOffer = shape.wes + shape.offers > 0 || lowered.contains(any: Self.offers)
            if isOffer || shape.words <= 8 { return true }
        }
        guard shape.signs.isDisjoint(with: .speech) || shape.calls > 1 else { return false }
        if isAside, lowered.contains(any: Self.listConfirmations) { return true }
        if isAside, shape.words <= 10, !shape.endsSentence, lowered.starts(with: Self.doors) != nil { return true }
        let call = shape.calls > 0 ? 2 : 0
        let address = min(shape.readers, 2) + min(shape.wes, 2)
        let phrases = lowered.contains(any: Self.offers) ? 2 : 0
        let offer = min(shape.offers, 2) * 2 + phrases
        if isAside {
            return call + address + offer >= 4 && call + address > 0 && (offer > 0 || call > 0 && shape.wes > 0)
        }
        return offer > 0 && shape.readers + shape.wes > 0 && call > 0 && call + address + offer >= 5
    }

    private static let readingTimes = [
        "min read", "minute read", "mins read", "minutes read", "min. lesezeit", "lesezeit", "lesedauer",
        "reading time",
        "min listen", "minute listen", "time to read", "read time", "min video", "minuten zu lesen",
    ]

    /// All that a block says.
    private static let advertisements: Set<String> = [
        "advertisement", "advertising", "anzeige", "werbung", "ad", "ads", "sponsored", "sponsored content",
        "ad feedback",
    ]

    private static let interruptions = [
        "story continues", "article continues", "continue reading below", "scroll to continue", "content continues",
        "advertisement", "remove ads", "skip advertisement", "the article continues",
        "artikel wird unten fortgesetzt",
    ]

    private static let players = [
        "youtube video", "play video", "video unavailable", "this video can not be played",
        "this video cannot be played",
        "to play this video you need", "media playback is", "your browser does not support",
        "video player is loading",
        "loading...", "loading…", "skip to main content", "skip to content", "zum inhalt springen",
        "close dialog",
        "now playing", "show caption", "hide caption", "toggle caption", "enlarge this image", "open image in",
        "view image in", "bild vergrößern", "view gallery", "autoplay", "unmute",
    ]

    private static let teasersWithColon = [
        "read more", "read also", "also read", "see also", "related", "related article", "related articles",
        "related story",
        "related stories", "related news", "more", "watch", "watch live", "listen", "lesen sie auch", "lesen sie mehr",
        "lesen sie dazu", "mehr dazu", "mehr zum thema", "siehe auch", "auch interessant", "recommended",
        "recommended reading",
        "read next", "must read", "more on this", "trending", "more from", "weiterlesen", "weitere artikel",
        "zum thema", "don't miss",
    ]

    private static let teasers = [
        "read more", "read also", "also read", "read next", "read the full", "read our", "read here", "see also",
        "related",
        "more on this", "more on that", "more from", "watch live", "watch the", "watch our", "listen to the",
        "listen to our",
        "listen to this", "in case you missed", "you may also like", "you might also like", "you may like",
        "don't miss",
        "lesen sie auch", "lesen sie mehr", "lesen sie hier", "lesen sie dazu", "lesen sie den", "mehr zum thema",
        "mehr dazu",
        "mehr lesen", "weiterlesen", "siehe auch", "auch interessant", "recommended", "trending",
    ]

    private static let promotions = [
        "sign up for", "sign up to", "signup for", "subscribe to", "subscribe for", "subscribe now", "subscribe today",
        "get the app",
        "download the app", "download our", "download the", "click here to", "click here for", "tap here",
        "follow us on", "follow us",
        "like us on", "join our", "join us on", "support our", "support us", "become a member", "become a subscriber",
        "become a patron", "make a donation", "donate", "log in to", "sign in to", "already a subscriber",
        "not a subscriber",
        "already have an account", "start your free", "newsletter abonnieren", "newsletter bestellen",
        "jetzt abonnieren",
        "jetzt kostenlos", "jetzt newsletter", "melden sie sich", "abonnieren sie", "folgen sie uns", "laden sie",
        "hier klicken",
        "want more", "get our", "get the latest", "get breaking", "get more news", "have a news tip", "got a tip",
        "got a story",
        "do you have a story", "send us", "email us", "contact us", "this is a subscriber", "newsletter sign",
        "our free daily",
        "enter your email", "privacy notice:", "your support", "we need your", "help us", "help keep",
        "unterstützen sie uns",
        "enjoying this article",
    ]

    private static let offers = [
        "brought to you", "award-winning team", "our team", "our newsroom", "our reporters", "our reporting",
        "our journalists",
        "our website", "our new platform", "our coverage", "our free", "our daily", "our weekly", "press freedom",
        "per month",
        "per week", "free trial", "sign up", "log in", "exclusive access", "unlimited access", "breaking news",
        "latest news",
        "our readers", "support us", "keep us", "unserer redaktion", "unseren newsletter", "unser newsletter",
        "in your inbox",
    ]

    private static let footers = ["our standards: the thomson reuters", "the thomson reuters trust principles"]

    /// Begin the lines by which readers enter a site.
    private static let doors = [
        "log in", "sign in", "login", "subscribe", "register", "anmelden", "einloggen", "abonnieren",
    ]

    private static let listConfirmations = [
        "you're on the list", "thanks for signing up", "thank you for signing up", "thank you for subscribing",
        "check your inbox", "please enter a valid", "something went wrong", "you have successfully",
        "vielen dank für ihre anmeldung",
    ]

    private static let listHeadings: Set<String> = [
        "most read", "most popular", "most viewed", "most shared", "top stories", "top story", "trending",
        "trending now",
        "latest news", "latest stories", "related", "related articles", "related stories", "related topics",
        "related news", "related content", "related links", "related internet links", "more on this story",
        "more on this",
        "more stories", "more news", "more from", "recommended", "recommended for you", "recommended stories",
        "you may also like",
        "you might also like", "read more", "read next", "up next", "editor's picks", "editors' picks", "popular",
        "must see",
        "must read", "must reads", "around the web", "from around the web", "around the bbc", "tags", "topics",
        "more in this section", "meistgelesen", "meistgelesene artikel", "mehr zum thema", "zum thema",
        "auch interessant",
        "das könnte sie auch interessieren", "weitere artikel", "weitere themen", "themen", "schlagworte", "empfohlen",
        "lesen sie auch", "lesen sie mehr", "neueste artikel", "in this story", "explore more", "sponsored links",
        "promoted stories",
        "mehr aus diesem ressort", "aktuelle nachrichten", "what to read next", "elsewhere on the web", "news feed",
    ]
}
