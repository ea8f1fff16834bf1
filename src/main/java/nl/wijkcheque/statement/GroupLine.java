package nl.wijkcheque.statement;

/**
 * Cheques of one tariff group, at the price paid.
 *
 * @param opening help still owed at the start of the period
 * @param closing help still owed at its end: opening + sold − redeemed
 */
public record GroupLine(Tally opening, Tally sold, Tally redeemed, Tally closing) {

    static final GroupLine NONE = new GroupLine(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

    GroupLine plus(GroupLine other) {
        return new GroupLine(
                opening.plus(other.opening),
                sold.plus(other.sold),
                redeemed.plus(other.redeemed),
                closing.plus(other.closing));
    }
}
