package nl.wijkcheque.participant;

/** What the rules of tracks are about that is a length of time; how long each is, and since when, is data. */
enum TrackTerm {
    ORIENTATION_LENGTH,
    PARTICIPATIEBAAN_LENGTH,
    PARTICIPATIEBAAN_EXTENSION,
    SECONDMENT_LENGTH,
    SECONDMENT_EXTENSION,
    /** All tracks of one participant. */
    TOGETHER,
    /** On a participatiebaan before schooling is offered. */
    SCHOOLING_OFFER,
    /** On a participatiebaan between two decisions on cooperation. */
    COOPERATION,
    /** On a participatiebaan before its review. */
    REVIEW,
    /** The longest participatiebaan without a review that says that the chances improved. */
    WITHOUT_REVIEW,
    /** On participatiebanen before only other work in another setting is possible. */
    SAME_SETTING
}
