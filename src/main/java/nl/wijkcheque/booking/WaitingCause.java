package nl.wijkcheque.booking;

/** Why a booking waits; a closed list, because it is counted. */
public enum WaitingCause {
    /** Too few people for all that waits; what holds when nothing else does. */
    CAPACITY,
    /** Nobody free has the skill or the induction that it needs. */
    SKILL,
    /** It is not done in this part of the year. */
    SEASON,
    /** There is no money for it now. */
    BUDGET,
    /** It does not suit the resident yet. */
    RESIDENT,
    /** A day was proposed and she has not answered. */
    WAITING_FOR_ANSWER;

    /** Whether a person or the planner can say so; the others follow from what is known. */
    public boolean canBeTold() {
        return switch (this) {
            case CAPACITY, SKILL, BUDGET, RESIDENT -> true;
            case SEASON, WAITING_FOR_ANSWER -> false;
        };
    }
}
