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
import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.visit.Visits;
import org.jspecify.annotations.Nullable;

/** Which crews go out on a day. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"FOREMAN", "COORDINATOR"})
final class TodayPages {

    private final Visits visits;
    private final Pages pages;
    private final Clock clock;

    TodayPages(Visits visits, Pages pages, Clock clock) {
        this.visits = visits;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/today")
    HttpResponse<?> today(HttpRequest<?> request, Actor actor, @Nullable @QueryValue LocalDate day) {
        Page page = pages.page(request, "visit.today.title");
        LocalDate now = Amsterdam.today(clock);
        LocalDate shown = day == null ? now : day;
        List<VisitCard> cards = visits.on(actor, shown).stream()
                .map(line -> VisitCard.of(page, line, shown.equals(now)))
                .toList();
        return Pages.ok(pages.templates()
                .visitToday(
                        page, page.f().day(shown), shown.minusDays(1).toString(), shown.plusDays(1).toString(), cards));
    }
}
