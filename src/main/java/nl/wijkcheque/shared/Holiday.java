package nl.wijkcheque.shared;

/** Days on which the Netherlands has a day off. */
public enum Holiday {
    NEW_YEAR,
    EASTER_SUNDAY,
    EASTER_MONDAY,
    KINGS_DAY,
    LIBERATION_DAY,
    ASCENSION_DAY,
    PENTECOST,
    WHIT_MONDAY,
    CHRISTMAS_DAY,
    SECOND_CHRISTMAS_DAY
}
