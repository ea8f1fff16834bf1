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
import nl.wijkcheque.participant.BankAccounts;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;

/** Where a participant gets her bonus: kept by herself, or by a coach for her. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class BankAccountPages {

    private static final String OWN = "/my-bank-account";

    private final BankAccounts accounts;
    private final Files files;
    private final Pages pages;

    BankAccountPages(BankAccounts accounts, Files files, Pages pages) {
        this.accounts = accounts;
        this.files = files;
        this.pages = pages;
    }

    @Get(OWN)
    @Secured("PARTICIPANT")
    HttpResponse<?> own(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "participant.own.account.title");
        ParticipantId self = Files.self(actor);
        return Pages.ok(pages.templates()
                .participantAccount(page, new BankAccountView("", OWN, "", known(actor, self), Map.of())));
    }

    @Post(OWN)
    @Secured("PARTICIPANT")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> setOwn(HttpRequest<?> request, Actor actor, @Body Map<String, Object> fields) {
        Page page = pages.page(request, "participant.own.account.title");
        String typed = new Form(fields).text("iban");
        return set(actor, Files.self(actor), typed) instanceof Outcome.Refused<ParticipantId>(Refusal refusal)
                ? refused(page, new BankAccountView("", OWN, "", typed, errors(page, refusal)))
                : Pages.goTo(OWN, "participant.accountSet");
    }

    @Get("/participants/{id}/bank-account")
    @Secured("COACH")
    HttpResponse<?> of(HttpRequest<?> request, Actor actor, UUID id) {
        Page page = pages.page(request, "participant.account.title");
        Participant participant = files.open(actor, id).participant();
        return Pages.ok(pages.templates()
                .participantAccount(page, view(participant, known(actor, participant.id()), Map.of())));
    }

    @Post("/participants/{id}/bank-account")
    @Secured("COACH")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> setOf(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> fields) {
        Page page = pages.page(request, "participant.account.title");
        String typed = new Form(fields).text("iban");
        return set(actor, new ParticipantId(id), typed) instanceof Outcome.Refused<ParticipantId>(Refusal refusal)
                ? refused(page, view(files.open(actor, id).participant(), typed, errors(page, refusal)))
                : Pages.goTo("/participants/" + id, "participant.accountSet");
    }

    private Outcome<ParticipantId> set(Actor actor, ParticipantId id, String typed) {
        return typed.isEmpty()
                ? accounts.set(actor, id, null)
                : Iban.read(typed).then(iban -> accounts.set(actor, id, iban));
    }

    private String known(Actor actor, ParticipantId id) {
        return accounts.of(actor, id).map(Iban::grouped).orElse("");
    }

    private HttpResponse<?> refused(Page page, BankAccountView view) {
        return Pages.refused(pages.templates().participantAccount(page, view));
    }

    private static BankAccountView view(Participant participant, String iban, Map<String, String> errors) {
        String file = "/participants/" + participant.id();
        return new BankAccountView(participant.name(), file + "/bank-account", file, iban, errors);
    }

    private static Map<String, String> errors(Page page, Refusal refusal) {
        return Options.errors(page, List.of(refusal), "iban");
    }
}
