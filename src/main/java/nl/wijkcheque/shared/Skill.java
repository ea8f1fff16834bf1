package nl.wijkcheque.shared;

/** What work asks for and what a participant can do. Both sides name it, so it lies here [choice]. */
public enum Skill {
    GARDEN,
    TOOLS,
    PAINTING,
    HEIGHTS,
    CARRYING,
    CLEANING,
    LAUNDRY,
    CYCLING,
    DRIVING,
    COOKING,
    SHOPPING,
    COMPUTER,
    CONVERSATION,
    DUTCH_GOOD
}
