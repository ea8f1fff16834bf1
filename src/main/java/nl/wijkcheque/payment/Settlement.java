package nl.wijkcheque.payment;

/** What a listener did with money that came in. */
public sealed interface Settlement {

    /** It was delivered, and the money is in the ledger. */
    record Taken() implements Settlement {}

    /**
     * It could not be delivered; nothing was written. The money goes back through the provider.
     *
     * @param reason a word of a closed list of the listener's, at most 40 capitals and underscores
     */
    record GiveBack(String reason) implements Settlement {}
}
