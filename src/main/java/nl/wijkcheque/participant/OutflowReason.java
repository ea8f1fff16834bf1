package nl.wijkcheque.participant;

/** Why a placement ended (Ede, table 7). Going on to another track is OTHER. */
public enum OutflowReason {
    REGULAR_WORK,
    CARE_TRACK,
    WSW_JOB,
    NO_RIGHT_TO_BENEFIT,
    OTHER
}
