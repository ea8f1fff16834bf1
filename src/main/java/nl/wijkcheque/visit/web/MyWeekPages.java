package nl.wijkcheque.visit.web;

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
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.visit.Hours;
import nl.wijkcheque.visit.HoursLine;
import nl.wijkcheque.visit.Visits;
import org.jspecify.annotations.Nullable;

/** A participant's own week and own hours. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("PARTICIPANT")
final class MyWeekPages {

    private final Visits visits;
    private final Hours hours;
    private final Pages pages;
    private final Clock clock;

    MyWeekPages(Visits visits, Hours hours, Pages pages, Clock clock) {
        this.visits = visits;
        this.hours = hours;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/my-week")
    HttpResponse<?> week(HttpRequest<?> request, Actor actor, @Nullable @QueryValue LocalDate day) {
        Page page = pages.page(request, "visit.week.title");
        LocalDate today = Amsterdam.today(clock);
        LocalDate monday = (day == null ? today : day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<VisitCard> cards = visits.mine(actor, new Period(monday, monday.plusDays(6))).stream()
                .map(line -> VisitCard.of(page, line, line.visit().day().equals(today)))
                .toList();
        return Pages.ok(pages.templates()
                .visitWeek(
                        page,
                        page.t("visit.week.of", page.f().shortDay(monday), page.f().shortDay(monday.plusDays(6))),
                        monday.minusDays(7).toString(),
                        monday.plusDays(7).toString(),
                        cards));
    }

    @Get("/my-hours")
    HttpResponse<?> hours(HttpRequest<?> request, Actor actor, @QueryValue(defaultValue = "") String after) {
        Page page = pages.page(request, "visit.myHours.title");
        ParticipantId me = actor.participant();
        Slice<HoursLine> lines = me == null ? new Slice<>(List.of(), null) : hours.of(me, after, Slice.ON_A_PAGE);
        return Pages.ok(pages.templates()
                .visitMyHours(page, lines.items().stream().map(line -> HoursItem.of(page, line, "", "")).toList(),
                        lines.next()));
    }
}
