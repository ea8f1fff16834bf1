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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.reaction.Reactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Period;
import org.jspecify.annotations.Nullable;

/** Who answers the phone or stands at the counter writes down what a resident says of her visit. */
@Controller("/reactions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
final class ReactionPages {

    private static final String BASE = "/reactions";

    /** As long as somebody may react, and a few days more to see what counts as confirmed [choice]. */
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
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, @QueryValue(defaultValue = "") String name) {
        Page page = pages.page(request, "reaction.title");
        LocalDate today = Amsterdam.today(clock);
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        List<ReactionItem> items = reactions.at(actor, new Period(today.minusDays(DAYS_BACK), today)).stream()
                .filter(reaction -> reaction.residentName().toLowerCase(Locale.ROOT).contains(wanted))
                .map(reaction -> ReactionItem.of(page, BASE, reaction))
                .toList();
        return Pages.ok(pages.templates().reactionList(page, name.strip(), items));
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
        return reacting.confirm(request, actor, BASE, id, new FormFields(body == null ? Map.of() : body));
    }

    @Post("/{id}/complaint")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> complain(
            HttpRequest<?> request, Actor actor, UUID id, @Nullable @Body Map<String, Object> body) {
        return reacting.complain(request, actor, BASE, id, new FormFields(body == null ? Map.of() : body));
    }
}
