package nl.wijkcheque.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went through the tills on a day.
 *
 * @param day all of the servicepunt, with the VAT of what was redeemed; null for a clerk, who sees her own shifts
 */
public record TillDay(StatementHead head, List<TillShiftReport> shifts, @Nullable RevenueStatement day) {

    public TillDay {
        shifts = List.copyOf(shifts);
    }
}
