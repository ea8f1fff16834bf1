package nl.wijkcheque.statement;

/**
 * What happened to cheques without money moving: the ledger does not know it.
 *
 * @param expired past their last day; the help is still owed, at the price paid
 * @param replaced lost, stolen or unreadable; another cheque came in their place
 * @param extended good again after their last day
 */
public record Happened(Tally expired, Tally replaced, Tally extended, Tally blocked) {

    public static final Happened NOTHING = new Happened(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);
}
