package nl.wijkcheque.statement.web;

import java.util.List;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.statement.ClosedStatement;

/**
 * What is closed, and what may be closed now.
 *
 * @param closed newest first
 * @param offered periods that may be closed now
 */
public record ClosingView(List<ClosedStatement> closed, List<Period> offered, boolean mayClose) {

    public ClosingView {
        closed = List.copyOf(closed);
        offered = List.copyOf(offered);
    }

    /** Where the confirmation is asked. */
    public static String confirm(Period period) {
        return "/statements/closings/new?" + days(period);
    }

    /** Where the statement itself is. */
    public static String statement(Period period) {
        return "/statements/revenue?" + days(period);
    }

    private static String days(Period period) {
        return "from=" + period.from() + "&until=" + period.until();
    }
}
