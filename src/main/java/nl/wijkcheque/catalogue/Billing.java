package nl.wijkcheque.catalogue;

/** How help is billed. A participant who shadows is never billed. */
public sealed interface Billing {

    /**
     * The length of the visit, times so many of the crew.
     *
     * @param persons at least 1
     */
    record PerHour(int persons) implements Billing {}

    /**
     * So many cheques of an hour, however long it takes.
     *
     * @param count at least 1
     */
    record FixedCheques(int count) implements Billing {}
}
