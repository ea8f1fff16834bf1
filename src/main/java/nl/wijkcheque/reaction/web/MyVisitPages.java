package nl.wijkcheque.reaction.web;

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
import java.util.UUID;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.reaction.Reactions;
import nl.wijkcheque.shared.Actor;
import org.jspecify.annotations.Nullable;

/** A resident says how her visits went. */
@Controller("/my-visits")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("RESIDENT")
final class MyVisitPages {

    private static final String BASE = "/my-visits";

    private final Reactions reactions;
    private final Reacting reacting;
    private final Pages pages;

    MyVisitPages(Reactions reactions, Reacting reacting, Pages pages) {
        this.reactions = reactions;
        this.reacting = reacting;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> mine(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "reaction.mine.title");
        List<ReactionItem> items = reactions.mine(actor).stream()
                .map(reaction -> ReactionItem.of(page, BASE, reaction))
                .toList();
        return Pages.ok(pages.templates().reactionMine(page, items));
    }

    @Get("/{id}")
    HttpResponse<?> ask(
            HttpRequest<?> request, Actor actor, UUID id, @QueryValue(defaultValue = "") String answer) {
        return reacting.ask(request, actor, BASE, id, answer);
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
