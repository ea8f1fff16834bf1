package nl.wijkcheque.portal.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.cheque.Bequests;
import nl.wijkcheque.cheque.RefundWay;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.ResidentFile;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** What becomes of the cheques of someone who died, in one step; what else is open is shown beside it. */
@Controller("/residents/{id}/death")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
final class DeathPages {

    private static final String IBAN = "IBAN";

    private final Bequests bequests;
    private final Residents residents;
    private final DeathReader reader;
    private final Idempotency idempotency;
    private final Pages pages;

    DeathPages(
            Bequests bequests, Residents residents, DeathReader reader, Idempotency idempotency, Pages pages) {
        this.bequests = bequests;
        this.residents = residents;
        this.reader = reader;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        ResidentFile file = RefusedException.found(residents.open(actor, new ResidentId(id)));
        Page page = pages.page(request, "portal.death.title");
        return Pages.ok(pages.templates().portalDeath(page, reader.view(page, actor, file, Map.of(), Map.of(), null)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> settle(
            HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Nullable @Body Map<String, Object> body) {
        FormFields form = new FormFields(body == null ? Map.of() : body);
        ResidentFile file = RefusedException.found(residents.open(actor, new ResidentId(id)));
        Page page = pages.page(request, "portal.death.title");
        Map<String, String> typed = new HashMap<>();
        List.of("who", "iban", "name").forEach(name -> typed.put(name, form.text(name)));
        Map<String, String> errors = errors(page, form);
        if (!errors.isEmpty()) {
            return Pages.refused(
                    pages.templates().portalDeath(page, reader.view(page, actor, file, typed, errors, null)));
        }
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        Outcome<String> settled = idempotency.once(
                key, id + form.text("who"), String.class, () -> settle(page, actor, file, form));
        return switch (settled) {
            case Outcome.Done<String>(String done) ->
                Pages.ok(pages.templates().portalDeath(page, reader.view(page, actor, file, typed, Map.of(), done)));
            case Outcome.Refused<String>(Refusal refusal) -> Pages.refused(pages.templates()
                    .portalDeath(
                            page,
                            reader.view(
                                    page, actor, file, typed, Map.of("who", Problems.sentence(page.m(), refusal)),
                                    null)));
        };
    }

    private Outcome<String> settle(Page page, Actor actor, ResidentFile file, FormFields form) {
        ResidentId from = file.resident().id();
        if (form.text("who").equals(IBAN)) {
            return Iban.read(form.text("iban"))
                    .then(iban -> bequests.payBack(actor, from, new RefundWay.ToIban(iban, form.text("name"))))
                    .map(refund -> page.t(
                            "portal.death.done.iban",
                            refund.serials().size(),
                            refund.total().toString().replace(' ', '\u00A0')));
        }
        ResidentId partner = new ResidentId(FormFields.id(form.text("who")).orElseThrow());
        return bequests.passOn(actor, from, partner)
                .map(passed -> page.t("portal.death.done.partner", passed.size()));
    }

    private static Map<String, String> errors(Page page, FormFields form) {
        Map<String, String> errors = new LinkedHashMap<>();
        boolean toIban = form.text("who").equals(IBAN);
        if (!toIban && FormFields.id(form.text("who")).isEmpty()) {
            errors.put("who", page.t("portal.death.who.missing"));
        }
        if (toIban && Iban.read(form.text("iban")) instanceof Outcome.Refused<Iban>(Refusal refusal)) {
            errors.put("iban", Problems.sentence(page.m(), refusal));
        }
        if (toIban && form.text("name").isBlank()) {
            errors.put("name", page.t("portal.death.name.missing"));
        }
        return errors;
    }
}
