package nl.wijkcheque.booking;

/** Where a booking stands; the names are those in the database, in the API and in the state diagram. */
public enum BookingState {
    REQUESTED("nog niet beoordeeld"),
    WACHTLIJST("op de wachtlijst"),
    PLANNED("gepland"),
    UNDER_WAY("bezig"),
    DONE("klaar"),
    REJECTED("afgewezen"),
    CANCELLED("geannuleerd");

    private final String word;

    BookingState(String word) {
        this.word = word;
    }

    /** Completes the sentence "deze aanvraag is …" of a refusal. */
    public String word() {
        return word;
    }

    public boolean isOpen() {
        return switch (this) {
            case REQUESTED, WACHTLIJST, PLANNED, UNDER_WAY -> true;
            case DONE, REJECTED, CANCELLED -> false;
        };
    }
}
