package nl.wijkcheque.ledger.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import nl.wijkcheque.ledger.Findings;
import nl.wijkcheque.ledger.Occasion;
import nl.wijkcheque.ledger.Verification;
import nl.wijkcheque.ledger.Verifications;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;

/** Whether the ledger is whole, for who has to sign for it. */
@Controller("/ledger/verifications")
@ExecuteOn(TaskExecutors.BLOCKING)
final class VerificationPages {

    private static final String LIST = "/ledger/verifications";
    private static final int SHOWN = 15;

    private final Verifications verifications;
    private final Findings findings;
    private final Pages pages;

    VerificationPages(Verifications verifications, Findings findings, Pages pages) {
        this.verifications = verifications;
        this.findings = findings;
        this.pages = pages;
    }

    @Get
    @Secured({"ADMIN", "CONTROLLER"})
    HttpResponse<?> latest(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "ledger.verify.title");
        List<Verification> latest = verifications.latest(SHOWN);
        Verification last = latest.isEmpty() ? null : latest.getFirst();
        List<String> sentences = last == null
                ? List.of()
                : findings.sentences(last, page.locale());
        return Pages.ok(pages.templates()
                .ledgerVerifications(
                        page,
                        new VerificationView(
                                last,
                                sentences,
                                latest.isEmpty() ? latest : latest.subList(1, latest.size()),
                                actor.is(Role.ADMIN))));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("ADMIN")
    HttpResponse<?> verify(Actor actor) {
        return verifications.verify(Occasion.ASKED, actor).isClean()
                ? Pages.goTo(LIST, "ledger.verified")
                : Pages.goTo(LIST, null);
    }
}
