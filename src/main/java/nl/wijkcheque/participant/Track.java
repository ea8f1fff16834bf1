package nl.wijkcheque.participant;

/** What a participant is placed on; how long each lasts is data: {@link TrackTerms}. */
public enum Track {
    ORIENTATION,
    PARTICIPATIEBAAN,
    SECONDMENT
}
