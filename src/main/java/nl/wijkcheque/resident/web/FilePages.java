package nl.wijkcheque.resident.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.platform.web.TypedDates;
import nl.wijkcheque.resident.Entitlement;
import nl.wijkcheque.resident.Organisations;
import nl.wijkcheque.resident.Premises;
import nl.wijkcheque.resident.ResidentCorrections;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;

/** A resident's file at the counter: her data, her tariff and why, her login. */
@Controller("/residents/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
final class FilePages {

    private final Residents residents;
    private final ResidentCorrections corrections;
    private final Organisations organisations;
    private final Idempotency idempotency;
    private final Pages pages;
    private final Clock clock;

    FilePages(
            Residents residents,
            ResidentCorrections corrections,
            Organisations organisations,
            Idempotency idempotency,
            Pages pages,
            Clock clock) {
        this.residents = residents;
        this.corrections = corrections;
        this.organisations = organisations;
        this.idempotency = idempotency;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> open(HttpRequest<?> request, Actor actor, UUID id) {
        // A booking leads here by the id of its host, which may be premises.
        Optional<Premises> premises = organisations.premises(new ResidentId(id));
        if (premises.isPresent()) {
            return Pages.goTo("/organisations/" + premises.get().organisation(), null);
        }
        return Pages.ok(pages.templates()
                .residentFile(
                        pages.page(request, "resident.file.title"),
                        view(actor, id, Map.of(), Map.of())));
    }

    @Post("/entitlements")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, Actor actor, UUID id, @Body SeenForm form) {
        Optional<LocalDate> from = TypedDates.read(form.validFrom());
        Optional<LocalDate> until = TypedDates.read(form.validUntil());
        if (from.isEmpty() || until.isEmpty()) {
            List<Refusal> unreadable = new ArrayList<>();
            if (from.isEmpty()) {
                unreadable.add(Refusal.of(RefusalCode.ENTITLEMENT_PERIOD_INVALID).at("validFrom"));
            }
            if (until.isEmpty()) {
                unreadable.add(Refusal.of(RefusalCode.ENTITLEMENT_PERIOD_INVALID).at("validUntil"));
            }
            return again(request, actor, id, form.typed(), unreadable);
        }
        IdempotencyKey key = key(request, actor, form.key());
        Outcome<Done> outcome = idempotency.once(
                key, form, Done.class, () -> residents
                        .recordEntitlement(actor, new ResidentId(id), from.get(), until.get())
                        .map(recorded -> new Done(recorded.id().toString())));
        return switch (outcome) {
            case Outcome.Done<Done> done -> Pages.goTo("/residents/" + id, "resident.entitled");
            case Outcome.Refused<Done>(Refusal refusal) -> again(request, actor, id, form.typed(), List.of(refusal));
        };
    }

    @Post("/entitlements/{entitlement}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Actor actor, UUID id, UUID entitlement, @Body EndForm form) {
        String field = "lastDay-" + entitlement;
        Outcome<Entitlement> outcome = TypedDates.read(form.lastDay())
                .map(lastDay -> residents.endEntitlement(actor, new ResidentId(id), entitlement, lastDay))
                .orElseGet(() -> Outcome.refused(
                        Refusal.of(RefusalCode.ENTITLEMENT_PERIOD_INVALID).at(field)));
        return switch (outcome) {
            case Outcome.Done<Entitlement> done -> Pages.goTo("/residents/" + id, "resident.ended");
            case Outcome.Refused<Entitlement>(Refusal refusal) -> {
                boolean aboutDay = !refusal.field().isEmpty();
                String typed = form.lastDay() == null ? "" : form.lastDay();
                yield again(request, actor, id, Map.of(field, typed), List.of(aboutDay ? refusal.at(field) : refusal));
            }
        };
    }

    @Post("/logins")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> login(HttpRequest<?> request, Actor actor, UUID id, @Body KeyForm form) {
        LoginView made = RefusedException.valueOf(idempotency.once(
                key(request, actor, form.key()), id, LoginView.class, () -> residents
                        .giveLogin(actor, new ResidentId(id))
                        .map(login -> new LoginView(
                                id.toString(),
                                residents
                                        .find(new ResidentId(id))
                                        .orElseThrow()
                                        .name()
                                        .full(),
                                login.username(),
                                login.password()))));
        return Pages.ok(pages.templates().residentLogin(pages.page(request, "resident.login.title"), made));
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, Actor actor, UUID id, Map<String, String> typed, List<Refusal> refusals) {
        Page page = FormErrors.onTop(pages.page(request, "resident.file.title"), refusals);
        return Pages.refused(pages.templates()
                .residentFile(page, view(actor, id, typed, FormErrors.byField(page, refusals))));
    }

    private FileView view(Actor actor, UUID id, Map<String, String> typed, Map<String, String> errors) {
        return new FileView(
                RefusedException.found(residents.open(actor, new ResidentId(id))),
                corrections.of(new ResidentId(id)),
                Amsterdam.today(clock),
                actor.is(Role.CLERK),
                IdempotencyKey.fresh(),
                typed,
                errors);
    }

    private static IdempotencyKey key(HttpRequest<?> request, Actor actor, @Nullable String key) {
        return IdempotencyKeyBinder.of(request, actor, key == null ? "" : key);
    }

    /** An indication that lies on the counter. */
    @Serdeable
    record SeenForm(@Nullable String key, @Nullable String validFrom, @Nullable String validUntil) {

        Map<String, String> typed() {
            Map<String, String> typed = new LinkedHashMap<>();
            typed.put("validFrom", validFrom == null ? "" : validFrom);
            typed.put("validUntil", validUntil == null ? "" : validUntil);
            return typed;
        }
    }

    /** When an indication ends. */
    @Serdeable
    record EndForm(@Nullable String lastDay) {}

    /** A button that makes something. */
    @Serdeable
    record KeyForm(@Nullable String key) {}

    /** That it was done. */
    @Serdeable
    record Done(String id) {}
}
