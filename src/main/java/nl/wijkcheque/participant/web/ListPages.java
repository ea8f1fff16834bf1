package nl.wijkcheque.participant.web;

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
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.participant.Coaches;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.ParticipantSearch;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Looking participants up. */
@Controller("/participants")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"COACH", "FOREMAN", "COORDINATOR"})
final class ListPages {

    private static final int LONGEST_NAME = 80;

    private final Participants participants;
    private final Placements placements;
    private final Coaches coaches;
    private final Pages pages;
    private final Clock clock;

    ListPages(Participants participants, Placements placements, Coaches coaches, Pages pages, Clock clock) {
        this.participants = participants;
        this.placements = placements;
        this.coaches = coaches;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue UUID after,
            @QueryValue(defaultValue = "false") boolean mine) {
        ParticipantSearch search = new ParticipantSearch("", mine ? actor.account() : null);
        Slice<Participant> found = participants.list(
                actor.servicepunt().id(), search, after == null ? "" : after.toString(), Slice.ON_A_PAGE);
        return show(request, actor, search, found);
    }

    /** A post, so that no name stands in an address. */
    @Post("/search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> search(HttpRequest<?> request, Actor actor, @Body Map<String, Object> fields) {
        String typed = new Form(fields).text("name");
        String name = typed.substring(0, Math.min(LONGEST_NAME, typed.length()));
        ParticipantSearch search = new ParticipantSearch(name, null);
        Slice<Participant> found = participants.list(actor.servicepunt().id(), search, "", Slice.LARGEST_SIZE);
        return show(request, actor, search, new Slice<>(found.items(), null));
    }

    private HttpResponse<?> show(
            HttpRequest<?> request, Actor actor, ParticipantSearch search, Slice<Participant> found) {
        Page page = pages.page(request, "participant.list.title");
        Map<ParticipantId, Placement> today = placements.on(
                Amsterdam.today(clock),
                found.items().stream().map(Participant::id).toList());
        boolean mine = search.coach() != null;
        ParticipantListView view = new ParticipantListView(
                found.items().stream()
                        .map(each -> new ParticipantListView.Line(each.id().value(), each.name(), today.get(each.id())))
                        .toList(),
                search.name(),
                mine,
                found.next() == null ? null : "/participants?mine=" + mine + "&after=" + found.next(),
                actor.is(Role.COACH),
                actor.is(Role.COACH),
                actor.is(Role.COACH) ? coaches.without(actor).size() : 0);
        return Pages.ok(pages.templates().participantList(page, view));
    }
}
