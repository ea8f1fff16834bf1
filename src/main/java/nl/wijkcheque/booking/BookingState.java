package nl.wijkcheque.booking;

/** Where a booking stands; the names are those in the database, in the API and in the state diagram. */
public enum BookingState {
    REQUESTED,
    WACHTLIJST,
    PLANNED,
    UNDER_WAY,
    DONE,
    REJECTED,
    CANCELLED;

    /** Key of the text that completes the sentence "this booking is …" of a refusal. */
    public String word() {
        return "booking.is." + name();
    }

    public boolean isOpen() {
        return switch (this) {
            case REQUESTED, WACHTLIJST, PLANNED, UNDER_WAY -> true;
            case DONE, REJECTED, CANCELLED -> false;
        };
    }
}
