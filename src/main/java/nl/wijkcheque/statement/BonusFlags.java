package nl.wijkcheque.statement;

/**
 * What a controller has to know about somebody's bonus before it is paid.
 *
 * @param capReached no more may be paid over this year, or in the calendar year in which it would be paid
 * @param under27 on the day on which it would be paid, at the latest the last of the year: the bonus is not exempt from the benefit (Participatiewet art. 31 lid 5)
 * @param undecided half years that are over and of which nobody decided whether she cooperated enough
 * @param payments how often she was paid over this year
 * @param paymentsMeanwhile how often in the calendar year in which this would be paid, over whichever year
 * @param paidAsOftenAsMayBe no further payment is allowed, over this year or in that calendar year
 * @param hasAccount whether it is known where to pay it
 */
public record BonusFlags(
        boolean capReached,
        boolean under27,
        int undecided,
        int payments,
        int paymentsMeanwhile,
        boolean paidAsOftenAsMayBe,
        boolean hasAccount) {}
