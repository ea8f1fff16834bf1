package nl.wijkcheque.visit.web;

import gg.jte.models.runtime.JteModel;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
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
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.Missing;
import nl.wijkcheque.visit.Morning;
import nl.wijkcheque.visit.Mornings;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.StandIns;
import org.jspecify.annotations.Nullable;

/** Somebody did not come: for each visit that counted on her another crew, or back to the wachtlijst before others. */
@Controller("/today/missing/{participant}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"FOREMAN", "COORDINATOR"})
final class MissingPages {

    private final Mornings mornings;
    private final StandIns standIns;
    private final Idempotency idempotency;
    private final Pages pages;
    private final Clock clock;

    MissingPages(
            Mornings mornings, StandIns standIns, Idempotency idempotency, Pages pages, Clock clock) {
        this.mornings = mornings;
        this.standIns = standIns;
        this.idempotency = idempotency;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> stranded(
            HttpRequest<?> request, Actor actor, UUID participant, @Nullable @QueryValue LocalDate day) {
        LocalDate on = day == null ? Amsterdam.today(clock) : day;
        return Pages.ok(shown(pages.page(request, "visit.missing.title"), actor, participant, on));
    }

    @Post("/replacement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> replace(
            HttpRequest<?> request, Actor actor, UUID participant, @Nullable @Body Map<String, Object> body) {
        FormFields form = FormFields.of(body);
        List<ParticipantId> crew = form.ids("crew").stream().map(ParticipantId::new).toList();
        return told(request, actor, participant, form, () -> FormFields.time(form.text("start"))
                .map(start -> standIns.replace(actor, visitOf(form), start, crew)
                        .map(VisitId::toString))
                .orElseGet(() -> Outcome.refused(RefusalCode.TIME_INVALID)));
    }

    @Post("/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sendBack(
            HttpRequest<?> request, Actor actor, UUID participant, @Nullable @Body Map<String, Object> body) {
        FormFields form = FormFields.of(body);
        Missing missing = person(actor, participant, dayOf(form)).said() == Presence.ABSENT_ILL
                ? Missing.ILL
                : Missing.NO_SHOW;
        return told(request, actor, participant, form, () -> standIns
                .sendBack(actor, visitOf(form), missing)
                .map(_ -> visitOf(form).toString()));
    }

    /** @param change gives the visit about which the resident has to be told */
    private HttpResponse<?> told(
            HttpRequest<?> request,
            Actor actor,
            UUID participant,
            FormFields form,
            Supplier<Outcome<String>> change) {
        Outcome<String> outcome = idempotency.once(
                IdempotencyKeyBinder.of(request, actor, form.text("key")),
                form.text("visit") + form.text("start") + form.ids("crew"),
                String.class,
                change);
        LocalDate day = dayOf(form);
        return switch (outcome) {
            case Outcome.Done<String>(String visit) -> {
                boolean more = !person(actor, participant, day).stranded().isEmpty();
                yield Pages.goTo(
                        "/planning/visits/" + visit + "/message?today=" + day + (more ? "&missing=" + participant : ""),
                        null);
            }
            case Outcome.Refused<String>(Refusal refusal) -> {
                Page page = pages.page(request, "visit.missing.title");
                Page told = page.with(Notice.error(Problems.sentence(page.m(), refusal)));
                yield Pages.refused(shown(told, actor, participant, day));
            }
        };
    }

    private JteModel shown(Page page, Actor actor, UUID participant, LocalDate day) {
        Morning.Expected person = person(actor, participant, day);
        Map<VisitId, Morning.Stop> stops = new HashMap<>();
        mornings.of(actor, day).crews().stream()
                .flatMap(crew -> crew.stops().stream())
                .forEach(stop -> stops.put(stop.visit().id(), stop));
        List<MissingView.Stranded> stranded = person.stranded().stream()
                .map(visit -> MissingView.stranded(
                        page, Objects.requireNonNull(stops.get(visit.id())),
                        standIns.crews(actor, visit.id())))
                .toList();
        return pages.templates().visitMissing(page, MissingView.of(page, person, day, stranded));
    }

    /** Who went with nobody that day, or has been taken off every visit, is not missed. */
    private Morning.Expected person(Actor actor, UUID participant, LocalDate day) {
        return mornings.of(actor, day).people().stream()
                .filter(one -> one.participant().value().equals(participant))
                .findFirst()
                .orElseGet(() -> new Morning.Expected(new ParticipantId(participant), "", null, false, List.of()));
    }

    private static VisitId visitOf(FormFields form) {
        return form.ids("visit").stream()
                .map(VisitId::new)
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.of(RefusalCode.INPUT_INVALID).at("visit")));
    }

    private static LocalDate dayOf(FormFields form) {
        return FormFields.day(form.text("day"))
                .orElseThrow(() -> new RefusedException(Refusal.of(RefusalCode.INPUT_INVALID).at("day")));
    }
}
