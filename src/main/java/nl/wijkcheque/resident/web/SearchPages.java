package nl.wijkcheque.resident.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.TypedDates;
import nl.wijkcheque.resident.Organisation;
import nl.wijkcheque.resident.Organisations;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.ResidentSearch;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Finding residents, at the counter. */
@Controller("/residents")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
final class SearchPages {

    private static final int SIZE = 25;

    private final Residents residents;
    private final Organisations organisations;
    private final Pages pages;

    SearchPages(Residents residents, Organisations organisations, Pages pages) {
        this.residents = residents;
        this.organisations = organisations;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> search(
            HttpRequest<?> request,
            @Nullable @QueryValue String name,
            @Nullable @QueryValue String postcode,
            @Nullable @QueryValue String houseNumber,
            @Nullable @QueryValue String birthDate,
            @Nullable @QueryValue String after) {
        Map<String, String> form = new LinkedHashMap<>();
        put(form, "name", name);
        put(form, "postcode", postcode);
        put(form, "houseNumber", houseNumber);
        put(form, "birthDate", birthDate);
        Page page = pages.page(request, "resident.search.title");
        if (form.isEmpty()) {
            return Pages.ok(pages.templates().residentSearch(page, view(form, Map.of(), null, "")));
        }
        return switch (find(form, after == null ? "" : after)) {
            case Outcome.Done<Slice<Resident>>(Slice<Resident> found) ->
                Pages.ok(pages.templates()
                        .residentSearch(page, view(form, Map.of(), found, after == null ? "" : after)));
            case Outcome.Refused<Slice<Resident>>(Refusal refusal) ->
                Pages.refused(pages.templates()
                        .residentSearch(
                                page, view(form, FormErrors.byField(page, List.of(refusal)), null, "")));
        };
    }

    private Outcome<Slice<Resident>> find(Map<String, String> form, String after) {
        String typedDate = form.get("birthDate");
        var birthDate = TypedDates.read(typedDate);
        if (typedDate != null && birthDate.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.BIRTH_DATE_INVALID).at("birthDate"));
        }
        String typedNumber = form.get("houseNumber");
        Integer houseNumber = ResidentForm.number(typedNumber);
        if (typedNumber != null && houseNumber == null) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("houseNumber"));
        }
        ResidentSearch search = new ResidentSearch(form.get("name"), form.get("postcode"), houseNumber,
                birthDate.orElse(null));
        return residents.search(search, after, SIZE);
    }

    private SearchView view(
            Map<String, String> form, Map<String, String> errors, @Nullable Slice<Resident> found, String after) {
        String next = found == null ? null : found.next();
        return new SearchView(
                form,
                errors,
                found == null ? null : found.items(),
                found == null ? List.of() : organisations(form),
                next == null ? null : address(form, next),
                after.isEmpty() ? null : address(form, ""));
    }

    /** Who is asked for by name alone may be a care home. */
    private List<Organisation> organisations(Map<String, String> form) {
        String name = form.getOrDefault("name", "");
        return form.size() == 1 ? organisations.named(name) : List.of();
    }

    private static String address(Map<String, String> form, String after) {
        UriBuilder uri = UriBuilder.of("/residents");
        form.forEach(uri::queryParam);
        if (!after.isEmpty()) {
            uri.queryParam("after", after);
        }
        return uri.build().toString();
    }

    private static void put(Map<String, String> form, String field, @Nullable String typed) {
        if (typed != null && !typed.isBlank()) {
            form.put(field, typed.strip());
        }
    }
}
