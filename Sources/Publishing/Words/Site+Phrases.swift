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
}
