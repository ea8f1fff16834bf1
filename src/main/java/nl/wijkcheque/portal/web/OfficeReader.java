package nl.wijkcheque.portal.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.participant.Coaches;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.statement.MonthFigures;
import nl.wijkcheque.statement.Trends;
import org.jspecify.annotations.Nullable;

/** Reads what a controller and an administrator see first. */
@Singleton
final class OfficeReader {

    private final Offerings offerings;
    private final Tariffs tariffs;
    private final Trends trends;
    private final Coaches coaches;
    private final Clock clock;

    OfficeReader(Offerings offerings, Tariffs tariffs, Trends trends, Coaches coaches, Clock clock) {
        this.offerings = offerings;
        this.tariffs = tariffs;
        this.trends = trends;
        this.coaches = coaches;
        this.clock = clock;
    }

    ControllerPart controller(Actor actor, Page page) {
        LocalDate today = Amsterdam.today(clock);
        MonthFigures month = trends.until(actor.servicepunt().id(), today).getLast();
        List<Map.Entry<String, String>> figures = List.of(
                Map.entry(page.t("statement.sold"), month.sold().toString()),
                Map.entry(page.t("statement.redeemed"), month.redeemed().toString()),
                Map.entry(page.t("statement.owed"), Money.sum(month.outstanding().values()).toString()));
        return new ControllerPart(
                DateTimeFormatter.ofPattern("MMMM yyyy", page.locale()).format(today),
                new Period(YearMonth.from(today).atDay(1), YearMonth.from(today).atEndOfMonth()),
                figures,
                warning(page));
    }

    private @Nullable String warning(Page page) {
        Money sold = trends.soldInTwelveMonths();
        return sold.compareTo(Trends.WARNING) < 0 ? null : page.t("statement.limit", sold, Trends.LIMIT);
    }

    AdminPart admin(Actor actor) {
        return new AdminPart(
                offerings.list(true).size(), coaches.without(actor).size(), tariffs.on(Amsterdam.today(clock)));
    }
}
