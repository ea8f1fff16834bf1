package nl.wijkcheque.participant.web;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.participant.HelperWishes;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;

/** What suits a participant, kept by staff for who does not do it herself. */
@Controller("/participants/{id}/wishes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"COACH", "FOREMAN", "COORDINATOR"})
final class WishPages {

    private final Participants participants;
    private final Files files;
    private final WishForms forms;
    private final Pages pages;

    WishPages(Participants participants, Files files, WishForms forms, Pages pages) {
        this.participants = participants;
        this.files = files;
        this.forms = forms;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> wishes(HttpRequest<?> request, Actor actor, UUID id) {
        Page page = pages.page(request, "participant.wishes.title");
        return Pages.ok(pages.templates()
                .participantWishes(page, forms.view(page, actor, files.open(actor, id), false, Map.of())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> set(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> fields) {
        Page page = pages.page(request, "participant.wishes.title");
        HelperWishes wishes = forms.read(page, new Form(fields), files.open(actor, id).wishes());
        if (participants.setWishes(actor, new ParticipantId(id),
                wishes) instanceof Outcome.Refused<HelperWishes>(Refusal refusal)) {
            Map<String, String> errors = Options.errors(page, List.of(refusal), "together");
            return Pages.refused(pages.templates()
                    .participantWishes(page, forms.view(page, actor, files.open(actor, id), false, errors)));
        }
        return Pages.goTo("/participants/" + id, "participant.wishesSet");
    }
}
