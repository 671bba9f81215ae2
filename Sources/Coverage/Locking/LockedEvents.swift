/// What holds for events that have been published.
enum LockedEvents {
    /// How far above the threshold every two articles of two published events have to be for the two to become one: more than
    /// for articles that are new, since a word's weight changes a little with every article that comes in.
    static let margin = 1.5
}
