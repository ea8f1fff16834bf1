package nl.wijkcheque.planning.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import nl.wijkcheque.planning.DayChanges;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.VisitsAtRisk;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.ServicepuntId;

/** The week board. */
@Controller("/planning")
@ExecuteOn(TaskExecutors.BLOCKING)
final class BoardPages {

    private final Planning planning;
    private final DayChanges changes;
    private final VisitsAtRisk atRisk;
    private final BoardViews views;
    private final Pages pages;
    private final Clock clock;

    BoardPages(
            Planning planning,
            DayChanges changes,
            VisitsAtRisk atRisk,
            BoardViews views,
            Pages pages,
            Clock clock) {
        this.planning = planning;
        this.changes = changes;
        this.atRisk = atRisk;
        this.views = views;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Secured({"COORDINATOR", "FOREMAN"})
    HttpResponse<?> board(HttpRequest<?> request, Actor actor, @QueryValue(defaultValue = "") String week) {
        LocalDate today = Amsterdam.today(clock);
        LocalDate monday = FormFields.day(week).orElse(today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Period days = new Period(monday, monday.plusDays(6));
        ServicepuntId servicepunt = actor.servicepunt().id();
        BoardViews.Week shown = new BoardViews.Week(
                monday,
                planning.between(servicepunt, days),
                changes.inVain(servicepunt, days),
                atRisk.of(servicepunt, days));
        Page named = pages.page(
                request,
                "planning.board.week",
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                pages.page(request, "planning.board.title").f().date(days.from()),
                pages.page(request, "planning.board.title").f().date(days.until()));
        return Pages.ok(pages.templates()
                .planningBoard(named, views.of(named, shown, today, actor.is(Role.COORDINATOR))));
    }
}
