import Prose

/// What a word says of the text around it: in which languages it is a stop word, and of which kinds of boilerplate it is
/// a sign.
struct WordSigns: OptionSet, Sendable {
    let rawValue: UInt32

    /// Asks the reader to do something, where it begins a sentence: "subscribe".
    static let call = WordSigns(rawValue: 1 << 8)
    /// "you"
    static let reader = WordSigns(rawValue: 1 << 9)
    /// "our"
    static let we = WordSigns(rawValue: 1 << 10)
    /// What sites offer to their readers: "newsletter".
    static let offer = WordSigns(rawValue: 1 << 11)
    /// "said": somebody speaks, so the sentence is probably the article's.
    static let speech = WordSigns(rawValue: 1 << 12)
    /// "photo"
    static let picture = WordSigns(rawValue: 1 << 13)
    /// "copyright"
    static let rights = WordSigns(rawValue: 1 << 14)
    /// "originally"
    static let origin = WordSigns(rawValue: 1 << 15)
    /// "reporting", "contributed"
    static let credit = WordSigns(rawValue: 1 << 16)
    /// Names a news agency.
    static let agency = WordSigns(rawValue: 1 << 17)
    /// Part of a date or time: "May", "updated".
    static let date = WordSigns(rawValue: 1 << 18)
    /// Part of a row of buttons: "share", "on".
    static let button = WordSigns(rawValue: 1 << 19)
    /// A button by itself: "WhatsApp".
    static let sharing = WordSigns(rawValue: 1 << 20)
    /// Begins a link to another article: "related".
    static let teaser = WordSigns(rawValue: 1 << 21)

    /// Begins a line that names the author, where it stands first: "by".
    static let byline = WordSigns(rawValue: 1 << 22)

    /// Names a section of a newspaper: "sport".
    static let section = WordSigns(rawValue: 1 << 23)

    /// That a word is a stop word of the language that stands at `index` in `Language.all`.
    static func stopWord(_ index: Int) -> WordSigns { WordSigns(rawValue: 1 << UInt32(min(index, 7))) }
}

/// Words by a hash of their lower-case bytes, so that a text is looked at in one pass without making strings.
struct WordTable: Sendable {
    private struct Slot {
        /// 0 where the slot is free.
        var hash: UInt64 = 0
        var signs: WordSigns = []
    }

    private var slots: [Slot]
    private let mask: Int
    /// A bit for each of 32,768 values that the upper bits of a hash can have, set where a word has it. Most words of a
    /// text are in no list, which this tells without a look at the table, whose place is seldom in the nearest memory.
    private var known = [UInt64](repeating: 0, count: 512)

    /// The stop words of all languages known, and the signs of boilerplate.
    init() {
        var words: [UInt64: WordSigns] = [:]
        for (index, language) in Language.all.enumerated() {
            for word in language.stopWords { words[Self.hash(of: word.utf8), default: []].insert(.stopWord(index)) }
        }
        for (sign, list) in Self.lists {
            for word in list.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
                words[Self.hash(of: word), default: []].insert(sign)
            }
        }
        var capacity = 1024
        while capacity < words.count * 4 { capacity *= 2 }
        mask = capacity - 1
        slots = Array(repeating: Slot(), count: capacity)
        for (hash, signs) in words {
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot].hash != 0 { slot = (slot + 1) & mask }
            slots[slot] = Slot(hash: hash, signs: signs)
            known[Int(hash >> 55)] |= 1 << (hash >> 49 & 63)
        }
    }

    @inline(__always)
    subscript(hash: UInt64) -> WordSigns {
        guard known[Int(hash >> 55)] & 1 << (hash >> 49 & 63) != 0 else { return [] }
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot].hash != 0 {
            if slots[slot].hash == hash { return slots[slot].signs }
            slot = (slot + 1) & mask
        }
        return []
    }

    /// Of a word's bytes in lower case. Sixteen of them are taken as two numbers, which a text's words are read as.
    struct Hash {
        private var low: UInt64 = 0
        private var high: UInt64 = 0
        private var count: UInt64 = 0

        @inline(__always)
        init() {}

        /// The first eight bytes of a word and the next eight; what is beyond its end is zero.
        @inline(__always)
        init(low: UInt64, high: UInt64) {
            self.low = low
            self.high = high
        }

        @inline(__always)
        mutating func add(_ byte: UInt8) {
            if count < 8 {
                low |= UInt64(byte) &<< (count &* 8)
            } else if count < 16 {
                high |= UInt64(byte) &<< (count &* 8 &- 64)
            } else {
                high = (high ^ UInt64(byte)) &* 0x100_0000_01b3
            }
            count &+= 1
        }

        @inline(__always)
        var result: UInt64 {
            let product = (low ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: high ^ 0xD6E8_FEB8_6659_FD93)
            return max(product.high ^ product.low, 1)
        }
    }

    private static func hash(of word: some Sequence<UInt8>) -> UInt64 {
        var hash = Hash()
        for byte in word { hash.add(byte) }
        return hash.result
    }

    private static let lists: [(WordSigns, String)] = [
        (
            .call,
            """
            subscribe sign join follow download support donate help get click tap read watch listen share visit discover
            register become try stay don't like contact check enable accept log create start please want looking do are
            love enjoying have got browse explore see learn find send tell upgrade continue buy order become
            abonnieren jetzt melden folgen laden bestellen sichern lesen testen unterstützen erhalten entdecken
            """
        ),
        (.reader, "you your yours you're you'll you've ihr ihre ihren ihrem ihrer dein deine deinen"),
        (.we, "our us we we're we've we'll ours unser unsere unseren unserem unserer unseres uns wir"),
        (
            .offer,
            """
            newsletter newsletters inbox subscriber subscribers subscription subscriptions app apps patron
            patrons membership cookies cookie unsubscribe paywall ad-free podcast podcasts e-paper epaper bookmark
            whatsapp telegram facebook twitter instagram youtube tiktok bluesky mastodon threads linkedin journalism
            javascript browser adblocker ad-blocker alerts notifications account e-mail email signup sign-up trial
            award-winning faqs explainers infographics giveaway merch contribute donation donations contribution
            crossword puzzles puzzle quiz readers reader-funded not-for-profit nonprofit
            abo abonnieren abonnement abonnent abonnenten push-nachrichten datenschutz datenschutzerklärung kostenlos
            """
        ),
        (
            .speech,
            """
            said says told asked added wrote according argued warned announced reported denied claimed
            sagte sagt erklärte teilte betonte berichtete laut kündigte warnte forderte
            """
        ),
        (
            .picture,
            """
            photo photos photograph photographs foto fotos image images picture pictures pictured illustration graphic
            bild bilder symbolbild archivbild archivfoto grafik getty picture-alliance shutterstock istock alamy imago
            screenshot screengrab video playback caption file file-photo courtesy archivfoto rex credit credits quelle file-photo handout epa-efe epa
            """
        ),
        (.rights, "copyright © reserved vorbehalten redistributed rewritten reproduced copyrighted"),
        (
            .origin,
            "originally republished syndicated appeared erschien erschienen zuerst first reprinted ursprünglich"
        ),
        (.credit, "reporting editing contributed compiled edited writing redigiert mitarbeit inputs input"),
        (
            .agency,
            """
            afp ap reuters dpa xinhua tass interfax efe ansa kyodo pti ani upi bloomberg aap pa apa sda yonhap ians kna
            epd sid anadolu cna pap belga anp ria cp canadian press associated united australian austria keystone-sda agency agentur agence press-agentur
            """
        ),
        (
            .date,
            """
            january february march april may june july august september october november december jan feb mar apr jun
            jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri
            sat sun am pm gmt utc bst est edt pst pdt cet cest hkt ist sgt jst aest et hours hour minutes minute mins min
            ago days day first last published updated modified posted created on at of the uhr stand aktualisiert
            veröffentlicht erstellt geändert zuletzt um vor stunden stunde minuten tagen tag januar februar märz mai
            juni juli oktober dezember okt dez montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do
            fr sa so h hrs z t th st nd rd
            """
        ),
        (
            .button,
            """
            share this article story post page on via by with copy link tweet email e-mail mail print save bookmark
            comments comment view all messenger sms line x facebook twitter whatsapp linkedin reddit pinterest telegram
            flipboard wechat weibo instagram youtube tiktok threads bluesky mastodon pocket gift more options button
            teilen artikel auf drucken per merken kommentare kommentar beitrag diesen zum and und or to & + | icon show
            leave a join conversation gefällt mir like follow us tumblr pin xing e-mailen
            """
        ),
        (
            .sharing,
            """
            share tweet email e-mail print save bookmark comments comment messenger facebook twitter whatsapp linkedin
            reddit pinterest telegram flipboard wechat weibo instagram youtube tiktok threads bluesky mastodon teilen
            drucken merken kommentare kommentar copy xing tumblr
            """
        ),
        (
            .section,
            """
            home news world politics opinion business sport sports culture puzzles weather tech technology science health
            lifestyle travel entertainment video videos audio photos local national international markets money features
            arts books food fashion education environment climate economy games podcasts newsletters jobs more menu search
            login subscribe live latest top stories startseite politik wirtschaft kultur wissen gesundheit reise wetter
            regionen regional welt panorama meinung lokales mediathek digital netzwelt gesellschaft feuilleton suche mehr
            """
        ),
        (.byline, "by written reported story words text von autor autorin author"),
        (
            .teaser,
            """
            read related more watch see also listen recommended lesen mehr siehe auch weiterlesen weitere dazu thema
            trending
            """
        ),
    ]
}
