package nl.wijkcheque.identity.web;

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
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.identity.Logins;
import nl.wijkcheque.identity.Sessions;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** One's own account: for everybody who logs in. */
@Controller("/account")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class OwnAccountPages {

    private final Logins logins;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Pages pages;

    OwnAccountPages(Logins logins, Sessions sessions, SessionCookie cookie, Pages pages) {
        this.logins = logins;
        this.sessions = sessions;
        this.cookie = cookie;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request) {
        return Pages.ok(pages.templates().identityOwn(pages.page(request, "identity.own.title"), Map.of()));
    }

    @Post("/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Actor actor, @Body PasswordForm form) {
        String old = form.old() == null ? "" : form.old();
        String changed = form.changed() == null ? "" : form.changed();
        return switch (logins.changeOwn(actor, old, changed)) {
            // With the old password her own session is over too.
            case Outcome.Done<AccountId> done ->
                Pages.goTo("/account", "identity.passwordChanged")
                        .cookie(cookie.holding(sessions.tokenFor(actor), sessions.length()));
            case Outcome.Refused<AccountId>(Refusal refusal) -> {
                Page page = FormErrors.onTop(pages.page(request, "identity.own.title"), List.of(refusal));
                yield Pages.refused(
                        pages.templates().identityOwn(page, FormErrors.byField(page, List.of(refusal))));
            }
        };
    }

    /** What the form sends. */
    @Serdeable
    record PasswordForm(@Nullable String old, @Nullable String changed) {

        /** Never a password. */
        @Override
        public String toString() {
            return "PasswordForm";
        }
    }
}
