package nl.wijkcheque.resident.web;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.audit.CorrectionReason;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.FormPosts;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.HouseholdMove;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.ResidentCorrections;
import nl.wijkcheque.resident.ResidentFile;
import nl.wijkcheque.resident.ResidentSearch;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Saying with whom a resident lives, at the counter. */
@Controller("/residents/{id}/household")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
final class HouseholdPages {

    private static final int FOUND = 20;

    private final Residents residents;
    private final ResidentCorrections corrections;
    private final FormPosts posts;
    private final Pages pages;

    HouseholdPages(Residents residents, ResidentCorrections corrections, FormPosts posts, Pages pages) {
        this.residents = residents;
        this.corrections = corrections;
        this.posts = posts;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, Actor actor, UUID id, @Nullable @QueryValue String name) {
        Page page = pages.page(request, "resident.household.title");
        Map<String, Object> searched = Map.of("name", name == null ? "" : name);
        return Pages.ok(pages.templates()
                .residentHousehold(page, view(page, actor, id, new FormFields(searched), List.of())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(HttpRequest<?> request, Actor actor, UUID id, @Nullable @Body Map<String, Object> body) {
        FormFields form = FormFields.of(body);
        List<Refusal> problems = problems(form);
        if (problems.isEmpty()) {
            HouseholdMove move = new HouseholdMove(
                    form.number("version").orElse(-1),
                    form.one(CorrectionReason.class, "reason").orElse(null),
                    FormFields.id(form.text("with")).map(ResidentId::new).orElse(null));
            problems = posts
                    .refusal(
                            request,
                            actor,
                            form.text("key"),
                            id + move.toString(),
                            () -> corrections.move(actor, new ResidentId(id), move))
                    .stream()
                    .toList();
        }
        if (problems.isEmpty()) {
            return Pages.goTo("/residents/" + id, "resident.moved");
        }
        Page page = FormErrors.onTop(pages.page(request, "resident.household.title"), problems);
        return Pages.refused(pages.templates().residentHousehold(page, view(page, actor, id, form, problems)));
    }

    private static List<Refusal> problems(FormFields form) {
        List<Refusal> problems = new ArrayList<>();
        String with = form.text("with");
        if (!with.equals(HouseholdView.ALONE) && FormFields.id(with).isEmpty()) {
            problems.add(Refusal.of(RefusalCode.INPUT_MISSING).at("with"));
        }
        if (form.one(CorrectionReason.class, "reason").isEmpty()) {
            problems.add(Refusal.of(RefusalCode.INPUT_MISSING).at("reason"));
        }
        return problems;
    }

    private HouseholdView view(Page page, Actor actor, UUID id, FormFields form, List<Refusal> refusals) {
        ResidentFile file = RefusedException.found(residents.open(actor, new ResidentId(id)));
        int based = form.number("version").orElse(file.resident().version());
        return new HouseholdView(
                file.resident(),
                file.housemates(),
                found(file, form.text("name")),
                form.text("name"),
                form.text("with"),
                form.text("reason"),
                IdempotencyKey.fresh(),
                FormErrors.byField(page, refusals),
                corrections.since(file.resident().id(), based));
    }

    /** Who lives at her address, as long as no name is searched. */
    private List<Resident> found(ResidentFile file, String name) {
        Resident resident = file.resident();
        ResidentSearch search = name.isEmpty()
                ? new ResidentSearch(
                        null, resident.address().postcode(), resident.address().houseNumber(), null)
                : new ResidentSearch(name, null, null, null);
        return residents.search(search, "", FOUND) instanceof Outcome.Done<Slice<Resident>>(var found)
                ? found.items().stream().filter(other -> !other.id().equals(resident.id())).toList()
                : List.of();
    }
}
