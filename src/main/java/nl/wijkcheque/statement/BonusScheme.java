package nl.wijkcheque.statement;

/** How a bonus is reckoned. */
public enum BonusScheme {
    /** An amount for each confirmed hour, paid when the year is over [Ede]. */
    YEAR_END_PER_HOUR,
    /** A fixed amount for each half year in which somebody cooperated enough [law: Participatiewet, art. 10a]. */
    HALF_YEARLY_PREMIUM
}
