package nl.wijkcheque.visit.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Languages;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.visit.Attendance;
import nl.wijkcheque.visit.Mornings;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.Visits;
import nl.wijkcheque.visit.paper.MorningPaper;
import org.jspecify.annotations.Nullable;

/** Who gathers on a day, who is there, and which crews go out. */
@Controller("/today")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"FOREMAN", "COORDINATOR"})
final class TodayPages {

    /** More of them are a page that nobody reads; they come forward as the oldest are finished. */
    private static final int OPEN_SHOWN = 20;

    private final Mornings mornings;
    private final Visits visits;
    private final MorningPaper paper;
    private final Pages pages;
    private final Clock clock;

    TodayPages(Mornings mornings, Visits visits, MorningPaper paper, Pages pages, Clock clock) {
        this.mornings = mornings;
        this.visits = visits;
        this.paper = paper;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> today(HttpRequest<?> request, Actor actor, @Nullable @QueryValue LocalDate day) {
        Page page = pages.page(request, "visit.today.title");
        return Pages.ok(pages.templates().visitToday(page, view(page, actor, day)));
    }

    @Get("/lists")
    HttpResponse<?> lists(HttpRequest<?> request, Actor actor, @Nullable @QueryValue LocalDate day) {
        return paper.of(actor, day == null ? Amsterdam.today(clock) : day, Languages.of(request));
    }

    /** One click; who is not there and is needed leads straight to who can go instead. */
    @Post("/attendance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> tick(HttpRequest<?> request, Actor actor, @Nullable @Body Map<String, Object> body) {
        Map<String, Object> sent = body == null ? Map.of() : body;
        FormFields form = new FormFields(sent);
        LocalDate day = FormFields.day(form.text("day")).orElseThrow(() -> invalid("day"));
        ParticipantId who = form.ids("participant").stream()
                .map(ParticipantId::new)
                .findFirst()
                .orElseThrow(() -> invalid("participant"));
        Presence presence = FormValues.presence(sent, "presence");
        return switch (mornings.tick(actor, who, day, presence)) {
            case Outcome.Done<Attendance> _ -> Pages.goTo(after(actor, who, day, presence), null);
            case Outcome.Refused<Attendance>(Refusal refusal) -> {
                Page page = pages.page(request, "visit.today.title");
                Page told = page.with(Notice.error(Problems.sentence(page.m(), refusal)));
                yield Pages.refused(pages.templates().visitToday(told, view(told, actor, day)));
            }
        };
    }

    private String after(Actor actor, ParticipantId who, LocalDate day, Presence presence) {
        boolean needed = presence.isAbsent() && mornings.of(actor, day).people().stream()
                .anyMatch(one -> one.participant().equals(who) && !one.stranded().isEmpty());
        return needed ? "/today/missing/" + who + "?day=" + day : "/today?day=" + day + "#p-" + who;
    }

    private MorningView view(Page page, Actor actor, @Nullable LocalDate day) {
        LocalDate today = Amsterdam.today(clock);
        LocalDate shown = day == null ? today : day;
        boolean isToday = shown.equals(today);
        return MorningView.of(
                page,
                mornings.of(actor, shown),
                today,
                isToday ? visits.leftOpen(actor, OPEN_SHOWN) : List.of(),
                isToday ? visits.countLeftOpen(actor) : 0,
                actor.is(Role.COORDINATOR));
    }

    private static RefusedException invalid(String field) {
        return new RefusedException(Refusal.of(RefusalCode.INPUT_INVALID).at(field));
    }
}
