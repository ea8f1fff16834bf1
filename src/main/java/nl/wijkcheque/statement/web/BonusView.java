package nl.wijkcheque.statement.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.statement.BonusLine;
import nl.wijkcheque.statement.HourBonusStatement;

/**
 * Paying the bonus of a year.
 *
 * @param lines of everybody, each with what to look into first
 * @param ticked whom to pay
 * @param premium as it stands, or as it was typed
 * @param fixed something was paid, so that the scheme can't change
 * @param time whether the day has come on which it can be paid
 */
public record BonusView(
        HourBonusStatement statement,
        List<Line> lines,
        Set<UUID> ticked,
        String scheme,
        String premium,
        boolean fixed,
        boolean time,
        String key,
        Map<String, String> errors) {

    /** One participant. */
    public record Line(BonusLine bonus, List<String> remarks) {

        /** Whether there is something that could be paid now. */
        public boolean canBePaid() {
            return bonus.due().isPositive() && bonus.flags().hasAccount();
        }
    }

    /** What the ticked ones come to. */
    public Money total() {
        return Money.sum(lines.stream()
                .filter(line -> ticked.contains(line.bonus().participant().value()))
                .map(line -> line.bonus().due())
                .toList());
    }
}
