package nl.wijkcheque.till.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TillShiftId;
import nl.wijkcheque.till.OpenShift;
import nl.wijkcheque.till.Shift;
import nl.wijkcheque.till.Tills;

/** The clerk's own till, and all shifts of a day. */
@Controller("/till")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TillPages {

    private final Tills tills;
    private final ShiftViews views;
    private final Pages pages;
    private final Clock clock;

    TillPages(Tills tills, ShiftViews views, Pages pages, Clock clock) {
        this.tills = tills;
        this.views = views;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Secured("CLERK")
    HttpResponse<?> mine(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "till.title");
        Optional<OpenShift> open = tills.current(actor);
        List<ShiftView> forgotten = tills.forgotten(actor.servicepunt().id()).stream()
                .filter(shift -> !shift.facts().clerk().equals(actor.account()))
                .map(shift -> views.line(page, actor, shift))
                .toList();
        return Pages.ok(pages.templates()
                .tillMine(
                        page,
                        open.map(shift -> views.whole(page, actor, shift)).orElse(null),
                        forgotten));
    }

    @Get("/shifts")
    @Secured({"CLERK", "COORDINATOR", "CONTROLLER"})
    HttpResponse<?> shifts(HttpRequest<?> request, Actor actor, @QueryValue(defaultValue = "") String day) {
        LocalDate asked = day.isEmpty()
                ? Amsterdam.today(clock)
                : FormFields.day(day)
                        .orElseThrow(() -> new RefusedException(
                                Refusal.of(RefusalCode.INPUT_INVALID).at("day")));
        Page page = pages.page(request, "till.shifts.title");
        return Pages.ok(pages.templates()
                .tillShifts(
                        page,
                        asked.toString(),
                        page.f().day(asked),
                        tills.shiftsOn(actor.servicepunt().id(), asked).stream()
                                .map(shift -> views.line(page, actor, shift))
                                .toList(),
                        tills.forgotten(actor.servicepunt().id()).stream()
                                .map(shift -> views.line(page, actor, shift))
                                .toList()));
    }

    @Get("/shifts/{id}")
    @Secured({"CLERK", "COORDINATOR", "CONTROLLER"})
    HttpResponse<?> shift(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        Shift shift = RefusedException.found(tills.shift(actor.servicepunt().id(), new TillShiftId(id)));
        Page page = pages.page(request, "till.shift.title", shift.till());
        return Pages.ok(pages.templates()
                .tillShift(
                        page,
                        views.whole(page, actor, shift),
                        "/till/shifts?day=" + shift.facts().day()));
    }
}
