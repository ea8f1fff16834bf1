package nl.wijkcheque.statement;

import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a confirmed hour on a participatiebaan is worth, and what may be paid of it. Null stands for what is not known here
 * of a year.
 *
 * @param perHour for each hour, exact to the minute
 * @param yearlyCap most that may be paid to one person in a calendar year
 * @param exemptFromAge younger people get no exempt bonus
 * @param mostPayments to one person in a calendar year
 */
public record BonusTerms(
        Money perHour,
        @Nullable Money yearlyCap,
        @Nullable Integer exemptFromAge,
        @Nullable Integer mostPayments) {

    /** Of minutes that were added up first: rounded once, half a cent up. */
    public Money earned(Minutes minutes) {
        long sixtieths = Math.multiplyExact(perHour.cents(), minutes.count());
        return Money.cents(Math.floorDiv(Math.addExact(sixtieths, 30), 60));
    }

    public boolean isReached(Money earned) {
        return yearlyCap != null && earned.compareTo(yearlyCap) >= 0;
    }

    public Money payable(Money earned) {
        return yearlyCap != null && earned.compareTo(yearlyCap) > 0 ? yearlyCap : earned;
    }

    /** Of what would be paid: as much as the cap leaves of it, beside what was paid in that calendar year. */
    public Money room(Money due, Money paid) {
        if (yearlyCap == null) {
            return due;
        }
        Money left = yearlyCap.compareTo(paid) > 0 ? yearlyCap.minus(paid) : Money.ZERO;
        return left.compareTo(due) < 0 ? left : due;
    }

    /** Whether somebody who was paid so often may be paid once more this year. */
    public boolean allows(int payments) {
        return mostPayments == null || payments < mostPayments;
    }
}
