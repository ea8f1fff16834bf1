package nl.wijkcheque.participant;

/** What was decided at a milestone: a word of a closed list, and no explanation with it. */
public enum MilestoneVerdict {
    SCHOOLING_ACCEPTED,
    SCHOOLING_DECLINED,
    /** She has a startkwalificatie: nothing needs to be offered, now or later. */
    HAS_QUALIFICATION,
    /** Schooling asks more of her than she can. */
    BEYOND_ABILITIES,
    COOPERATED,
    NOT_COOPERATED,
    CHANCES_IMPROVED,
    CHANCES_NOT_IMPROVED,
    OTHER_SETTING,
    STOPS
}
