package nl.wijkcheque.visit;

/** Was someone there. */
public enum Presence {
    PRESENT,
    LATE,
    ABSENT_ILL,
    ABSENT_EXCUSED,
    ABSENT_NO_NOTICE;

    public boolean isAbsent() {
        return switch (this) {
            case PRESENT, LATE -> false;
            case ABSENT_ILL, ABSENT_EXCUSED, ABSENT_NO_NOTICE -> true;
        };
    }
}
