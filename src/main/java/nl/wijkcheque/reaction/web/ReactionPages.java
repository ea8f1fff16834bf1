package nl.wijkcheque.reaction.web;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.reaction.Reaction;
import nl.wijkcheque.reaction.Reactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** Who answers the phone or stands at the counter writes down what a resident says of her visit. */
@Controller("/reactions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
final class ReactionPages {

    private static final String BASE = "/reactions";

    /** What people mostly phone about [choice]; what is older is found by name. */
    private static final int DAYS_BACK = 21;

    private final Reactions reactions;
    private final Reacting reacting;
    private final Pages pages;
    private final Clock clock;

    ReactionPages(Reactions reactions, Reacting reacting, Pages pages, Clock clock) {
        this.reactions = reactions;
        this.reacting = reacting;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, @QueryValue(defaultValue = "") String after) {
        VisitId before = FormFields.id(after).map(VisitId::new).orElse(null);
        Slice<Reaction> found = reactions.at(actor, lately(), before, Slice.ON_A_PAGE);
        String next = found.next() == null ? null : BASE + "?after=" + found.next();
        return Pages.ok(shown(request, "", found.items(), next, before == null ? null : BASE));
    }

    /** As a form, so that no name stands in an address: all that is found on one page. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> search(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
        String name = new FormFields(body).text("name");
        return name.isEmpty()
                ? Pages.goTo(BASE, null)
                : Pages.ok(shown(request, name, reactions.named(actor, name), null, BASE));
    }

    @Get("/{id}")
    HttpResponse<?> ask(
            HttpRequest<?> request, Actor actor, UUID id, @QueryValue(defaultValue = "") String answer) {
        return reacting.ask(request, actor, BASE, id, answer);
    }

    private Period lately() {
        LocalDate today = Amsterdam.today(clock);
        return new Period(today.minusDays(DAYS_BACK), today);
    }

    private JteModel shown(
            HttpRequest<?> request, String name, List<Reaction> found, @Nullable String next, @Nullable String first) {
        Page page = pages.page(request, "reaction.title");
        List<ReactionItem> items = found.stream()
                .map(reaction -> ReactionItem.of(page, BASE, reaction))
                .toList();
        return pages.templates().reactionList(page, name, items, next, first);
    }

    @Post("/{id}/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(
            HttpRequest<?> request, Actor actor, UUID id, @Nullable @Body Map<String, Object> body) {
        return reacting.confirm(request, actor, BASE, id, FormFields.of(body));
    }

    @Post("/{id}/complaint")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> complain(
            HttpRequest<?> request, Actor actor, UUID id, @Nullable @Body Map<String, Object> body) {
        return reacting.complain(request, actor, BASE, id, FormFields.of(body));
    }
}
