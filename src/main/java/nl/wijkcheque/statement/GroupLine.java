package nl.wijkcheque.statement;

/**
 * Cheques of one tariff group, at the price paid.
 *
 * @param opening help still owed at the start of the period
 * @param voided taken back at the counter before they left it
 * @param redeemed taken in, also if that was undone
 * @param undone taken in by mistake, and good again
 * @param refunded paid back unused
 * @param lapsed expired so long ago that the help is no longer owed
 * @param closing help still owed at the end of the period
 */
public record GroupLine(
        Tally opening,
        Tally sold,
        Tally voided,
        Tally redeemed,
        Tally undone,
        Tally refunded,
        Tally lapsed,
        Tally closing) {

    static final GroupLine NONE = new GroupLine(
            Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

    /** What the opening balance and the movements come to. */
    Tally expected() {
        return opening.plus(sold).minus(voided).minus(redeemed).plus(undone).minus(refunded).minus(lapsed);
    }

    /** Sold and not taken back at the counter. */
    public Tally soldForGood() {
        return sold.minus(voided);
    }

    /** Taken in and not undone. */
    public Tally kept() {
        return redeemed.minus(undone);
    }

    GroupLine plus(GroupLine other) {
        return new GroupLine(
                opening.plus(other.opening),
                sold.plus(other.sold),
                voided.plus(other.voided),
                redeemed.plus(other.redeemed),
                undone.plus(other.undone),
                refunded.plus(other.refunded),
                lapsed.plus(other.lapsed),
                closing.plus(other.closing));
    }
}
