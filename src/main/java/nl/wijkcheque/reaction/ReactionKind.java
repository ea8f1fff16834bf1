package nl.wijkcheque.reaction;

/** What a resident said about a visit. */
public enum ReactionKind {
    CONFIRMED,
    COMPLAINT
}
