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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.Locations;
import nl.wijkcheque.resident.Unlocated;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** What is not on the map yet, and putting it there. */
@Controller("/locations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
final class LocationPages {

    private final Locations locations;
    private final Pages pages;

    LocationPages(Locations locations, Pages pages) {
        this.locations = locations;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, @Nullable @QueryValue UUID after) {
        return Pages.ok(pages.templates()
                .residentLocations(page(request), view(actor, after, "", Map.of(), List.of()),
                        actor.is(Role.COORDINATOR)));
    }

    /** For one resident or premises; typing nothing gives it back to the table. */
    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> put(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> sent) {
        FormFields form = new FormFields(sent);
        Outcome<ResidentId> outcome = typed(form.text("location"))
                .then(where -> locations.put(actor, new ResidentId(id), where.orElse(null)));
        return switch (outcome) {
            case Outcome.Done<ResidentId> _ -> Pages.goTo(
                    form.text("from").equals("file") ? "/residents/" + id : "/locations", "location.put");
            case Outcome.Refused<ResidentId>(Refusal refusal) -> again(request, actor, "at-" + id, "", refusal);
        };
    }

    @Post("/servicepunt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("COORDINATOR")
    HttpResponse<?> servicepunt(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        Outcome<ServicepuntId> outcome = typed(new FormFields(sent).text("servicepunt"))
                .then(where -> locations.putServicepunt(actor, where.orElse(null)));
        return switch (outcome) {
            case Outcome.Done<ServicepuntId> _ -> Pages.goTo("/locations", "location.put");
            case Outcome.Refused<ServicepuntId>(Refusal refusal) -> again(request, actor, "servicepunt", "", refusal);
        };
    }

    @Post("/import")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("COORDINATOR")
    HttpResponse<?> importAddresses(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        String csv = new FormFields(sent).text("csv");
        List<Refusal> problems = locations.importProblems(csv);
        if (problems.isEmpty()
                && locations.importAddresses(actor, csv) instanceof Outcome.Refused<Integer>(Refusal refusal)) {
            problems = List.of(refusal);
        }
        if (problems.isEmpty()) {
            return Pages.goTo("/locations", "location.imported");
        }
        Page page = page(request);
        List<String> sentences = problems.stream().map(one -> Problems.sentence(page.m(), one)).toList();
        return Pages.refused(pages.templates()
                .residentLocations(page, view(actor, null, csv, Map.of(), sentences), true));
    }

    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, String field, String csv, Refusal refusal) {
        if (refusal.code() == RefusalCode.NOT_FOUND) {
            throw new RefusedException(refusal);
        }
        Page page = page(request);
        Map<String, String> errors = Map.of(field, Problems.sentence(page.m(), refusal));
        return Pages.refused(pages.templates()
                .residentLocations(
                        page, view(actor, null, csv, errors, List.of()), actor.is(Role.COORDINATOR)));
    }

    private static Outcome<Optional<Location>> typed(String text) {
        if (text.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        Optional<Location> where = Locations.read(text);
        return where.isEmpty()
                ? Outcome.refused(Refusal.of(RefusalCode.LOCATION_INVALID).at("location"))
                : Outcome.done(where);
    }

    private Page page(HttpRequest<?> request) {
        return pages.page(request, "location.title");
    }

    private LocationView view(
            Actor actor, @Nullable UUID after, String csv, Map<String, String> errors, List<String> problems) {
        Slice<Unlocated> residents = RefusedException.valueOf(locations.missing(after, Slice.ON_A_PAGE));
        return new LocationView(
                residents.items(),
                after == null ? locations.missingPremises() : List.of(),
                locations.of(actor.servicepunt().id())
                        .map(FileView::coordinates)
                        .orElse(""),
                csv,
                errors,
                problems,
                residents.next() == null ? null : "/locations?after=" + residents.next(),
                after == null ? null : "/locations");
    }
}
