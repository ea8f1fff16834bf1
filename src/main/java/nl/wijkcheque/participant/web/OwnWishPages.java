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
import nl.wijkcheque.participant.HelperWishes;
import nl.wijkcheque.participant.ParticipantFile;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;

/** What a participant says about the work that suits her. */
@Controller(OwnWishPages.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("PARTICIPANT")
final class OwnWishPages {

    static final String PATH = "/my-wishes";

    private final Participants participants;
    private final Files files;
    private final WishForms forms;
    private final Pages pages;

    OwnWishPages(Participants participants, Files files, WishForms forms, Pages pages) {
        this.participants = participants;
        this.files = files;
        this.forms = forms;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> wishes(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "participant.own.wishes.title");
        return Pages.ok(pages.templates().participantWishes(page, forms.view(page, actor, own(actor), true, Map.of())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> set(HttpRequest<?> request, Actor actor, @Body Map<String, Object> fields) {
        Page page = pages.page(request, "participant.own.wishes.title");
        HelperWishes wishes = forms.read(page, new Form(fields), own(actor).wishes());
        if (participants.setWishes(actor, Files.self(actor),
                wishes) instanceof Outcome.Refused<HelperWishes>(Refusal refusal)) {
            Map<String, String> errors = Options.errors(page, List.of(refusal), "together");
            return Pages.refused(pages.templates()
                    .participantWishes(page, forms.view(page, actor, own(actor), true, errors)));
        }
        return Pages.goTo(PATH, "participant.wishesSet");
    }

    private ParticipantFile own(Actor actor) {
        return files.open(actor, Files.self(actor).value());
    }
}
