package nl.wijkcheque.statement;

import nl.wijkcheque.shared.Money;

/**
 * What a servicepunt chose for a year.
 *
 * @param premium for each half year; nothing when the bonus goes by the hour
 */
public record BonusChoice(BonusScheme scheme, Money premium) {

    /** As in Ede, where nothing was chosen. */
    static final BonusChoice USUAL = new BonusChoice(BonusScheme.YEAR_END_PER_HOUR, Money.ZERO);

    public boolean isPremium() {
        return scheme == BonusScheme.HALF_YEARLY_PREMIUM;
    }
}
