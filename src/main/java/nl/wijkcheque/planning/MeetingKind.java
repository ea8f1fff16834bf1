package nl.wijkcheque.planning;

/** What there is between a resident and a participant. */
enum MeetingKind {
    /** She was there before. */
    KNOWN,
    /** The resident likes to be helped by her again. */
    AGAIN,
    /** They are kept apart. */
    APART
}
