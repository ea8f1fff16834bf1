package nl.wijkcheque.statement;

import java.time.Year;
import java.util.List;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;

/**
 * What participants on a participatiebaan have earned with their confirmed hours in a calendar year.
 *
 * @param terms in force on the last day of the year, for all of it
 * @param lines by surname, of everybody with such hours
 * @param otherMinutes confirmed on other tracks, or on days without a placement: without bonus
 */
public record HourBonusStatement(
        StatementHead head, Year year, BonusTerms terms, List<BonusLine> lines, Minutes otherMinutes) {

    public HourBonusStatement {
        lines = List.copyOf(lines);
    }

    public Minutes minutes() {
        return Minutes.sum(lines.stream().map(BonusLine::minutes).toList());
    }

    public Money earned() {
        return Money.sum(lines.stream().map(BonusLine::earned).toList());
    }

    public Money payable() {
        return Money.sum(lines.stream().map(BonusLine::payable).toList());
    }
}
