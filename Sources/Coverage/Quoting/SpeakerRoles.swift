/// The roles that an event's texts give one speaker: "chief executive", "Chief executive", "board boss".
struct SpeakerRoles {
    /// Those that differ in more than capitals, in order of appearance.
    private var forms: [Form] = []

    private struct Form {
        var role: EventQuotations.Role
        let folded: String
        var outlets: Set<Int>
        /// The greater is preferred.
        var weight: (outlets: Int, length: Int) { (outlets.count, folded.utf8.count) }
    }

    mutating func add(_ role: EventQuotations.Role, in outlet: Int) {
        let folded = PersonForm.folded(role.text)
        if let index = forms.firstIndex(where: { $0.folded == folded && $0.role.language == role.language }) {
            forms[index].outlets.insert(outlet)
            // The capital of "Education minister" may be its sentence's.
            let known = forms[index].role
            if role != known, role.text.capitals < known.text.capitals { forms[index].role = role }
        } else {
            forms.append(Form(role: role, folded: folded, outlets: [outlet]))
        }
    }

    /// The role that most outlets give, of those in the language if there are any. Of those that as many give it is the
    /// longest, which says most ("the coastguard’s commander", not "rescue boss"), then the first.
    func preferred(inLanguage language: String) -> EventQuotations.Role? {
        let wanted = forms.filter { $0.role.language == language }
        return (wanted.isEmpty ? forms : wanted).reduce(nil as Form?) { best, form in
            guard let best else { return form }
            return best.weight < form.weight ? form : best
        }?.role
    }
}

extension String {
    fileprivate var capitals: Int { unicodeScalars.reduce(0) { $1.properties.isUppercase ? $0 + 1 : $0 } }
}
