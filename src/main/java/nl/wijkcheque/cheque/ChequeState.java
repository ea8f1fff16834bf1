package nl.wijkcheque.cheque;

/** Where a cheque is in its life, as the table keeps it. */
public enum ChequeState {
    /** Sold, and not used yet. */
    ISSUED,
    /** It paid for help. */
    REDEEMED,
    /** Taken back in the shift it was sold in, before it left the counter. */
    VOIDED,
    /** Lost, stolen or unreadable: another cheque came in its place. */
    REPLACED,
    /** What was paid for it was paid back. */
    REFUNDED,
    /** Not to be taken in until it is unblocked. */
    BLOCKED,
    /** Its term is over, and what was paid is still owed. */
    EXPIRED,
    /** Expired so long ago that nothing is owed any more [law, 3:308 BW]. */
    LAPSED;

    /** Whether help or money is still owed for it. */
    public boolean isOwed() {
        return switch (this) {
            case ISSUED, BLOCKED, EXPIRED -> true;
            case REDEEMED, VOIDED, REPLACED, REFUNDED, LAPSED -> false;
        };
    }
}
