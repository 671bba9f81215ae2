import Templating

extension Site {
    /// A word or sentence of the interface; see `Phrases.say`.
    func say(_ key: String, _ values: KeyValuePairs<String, Phrases.Value> = [:]) -> String {
        phrases.say(key, values)
    }

    /// `0.1`, with the sign that the site's language writes before decimals.
    func decimal(_ number: Double) -> String {
        String(number).replacing(".", with: say("decimalMark"))
    }

    /// What a fact about outlets is called, as `compare_by` has it: `country`.
    func factName(_ fact: String) -> String {
        switch fact {
        case "country": say("factCountry")
        case "kind": say("factKind")
        case "owner": say("factOwner")
        case "language": say("factLanguage")
        case "rating": say("factRating")
        default: fact
        }
    }

    /// What a kind of outlet is called, as `outlets.yml` has it: `newspaper`.
    func kindName(_ kind: String) -> String {
        switch kind {
        case "newspaper": say("kindNewspaper")
        case "agency": say("kindAgency")
        case "broadcaster": say("kindBroadcaster")
        case "magazine": say("kindMagazine")
        case "online": say("kindOnline")
        case "public": say("kindPublic")
        case "state": say("kindState")
        default: kind
        }
    }
}
