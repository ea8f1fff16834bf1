package nl.wijkcheque.statement.web;

import jakarta.inject.Singleton;
import java.util.List;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.statement.Trends;
import nl.wijkcheque.statement.paper.Paper;
import org.jspecify.annotations.Nullable;

/** What stands on the page of a statement and not on its paper: pictures of a year, and a warning. */
@Singleton
final class StatementExtras {

    private final Trends trends;

    StatementExtras(Trends trends) {
        this.trends = trends;
    }

    StatementView view(StatementKind kind, Page page, Actor actor, Paper paper, String file) {
        if (kind != StatementKind.REVENUE) {
            boolean pays = kind == StatementKind.HOUR_BONUS && actor.is(Role.CONTROLLER);
            String year = Integer.toString(paper.head().period().until().getYear());
            return new StatementView(
                    paper, file, List.of(), null, pays ? kind.page() + "/payment?year=" + year : null);
        }
        return new StatementView(
                paper,
                file,
                TrendCharts.of(
                        page, trends.until(actor.servicepunt().id(), paper.head().period().until())),
                warning(page),
                null);
    }

    private @Nullable String warning(Page page) {
        Money sold = trends.soldInTwelveMonths();
        return sold.compareTo(Trends.WARNING) < 0
                ? null
                : page.t("statement.limit", sold, Trends.LIMIT);
    }
}
