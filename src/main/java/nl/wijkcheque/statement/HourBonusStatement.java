package nl.wijkcheque.statement;

import java.time.Year;
import java.util.List;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;

/**
 * What participants on a participatiebaan have earned in a calendar year: with their confirmed hours, or with half years in
 * which they cooperated.
 *
 * @param terms in force on the last day of the year, for all of it
 * @param choice how it is reckoned
 * @param lines by surname, of everybody with such hours or half years
 * @param otherMinutes confirmed on other tracks, or on days without a placement: without bonus
 */
public record HourBonusStatement(
        StatementHead head,
        Year year,
        BonusTerms terms,
        BonusChoice choice,
        List<BonusLine> lines,
        Minutes otherMinutes) {

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

    public Money paid() {
        return Money.sum(lines.stream().map(BonusLine::paid).toList());
    }

    public Money due() {
        return Money.sum(lines.stream().map(BonusLine::due).toList());
    }
}
