package nl.wijkcheque.identity.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.identity.Sessions;
import nl.wijkcheque.platform.web.DemoAccount;
import nl.wijkcheque.platform.web.Languages;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Logging in and out, for people. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class LoginPages {

    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Pages pages;
    private final List<DemoAccount> demoAccounts;

    LoginPages(
            Accounts accounts,
            Sessions sessions,
            SessionCookie cookie,
            Pages pages,
            List<DemoAccount> demoAccounts) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
        this.pages = pages;
        this.demoAccounts = demoAccounts;
    }

    @Get("/login")
    HttpResponse<?> form(HttpRequest<?> request, @Nullable @QueryValue String back) {
        Page page = pages.page(request, "identity.login.title");
        return Pages.ok(pages.templates().identityLogin(page, "", safe(back), shown(page)));
    }

    @Post("/login")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> login(HttpRequest<?> request, @Body LoginForm form) {
        return switch (accounts.login(form.usernameOrEmpty(), form.passwordOrEmpty())) {
            case Outcome.Done<Actor>(Actor actor) ->
                HttpResponse.seeOther(URI.create(safe(form.back())))
                        .cookie(cookie.holding(sessions.tokenFor(actor), sessions.length()));
            case Outcome.Refused<Actor>(var refusal) -> {
                Page page = pages.page(request, "identity.login.title");
                page = page.with(Notice.error(Problems.sentence(page.m(), refusal)));
                yield Pages.refused(
                        pages.templates().identityLogin(page, form.usernameOrEmpty(), safe(form.back()), shown(page)));
            }
        };
    }

    @Post("/logout")
    @Consumes(MediaType.ALL)
    MutableHttpResponse<?> logout() {
        return HttpResponse.seeOther(URI.create("/login?done=loggedOut")).cookie(cookie.gone());
    }

    /** Back to the page that was read, which the browser names: a path may hold what must not stand in another. */
    @Get("/language/{language}")
    MutableHttpResponse<?> language(
            @PathVariable String language, @Nullable @Header("Referer") String referer) {
        Cookie choice = Cookie.of(Languages.COOKIE, language.equals("en") ? "en" : "nl")
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .maxAge(Duration.ofDays(365));
        return HttpResponse.seeOther(URI.create(safe(pathOf(referer)))).cookie(choice);
    }

    private List<DemoAccount> shown(Page page) {
        return page.demo() ? demoAccounts : List.of();
    }

    private static @Nullable String pathOf(@Nullable String referer) {
        try {
            return referer == null ? null : URI.create(referer).getRawPath();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** Only a path of our own: a login page must not send people to another site. */
    private static String safe(@Nullable String back) {
        boolean own = back != null && back.matches("/(?![/\\\\])[\\w\\-./?=&%]*");
        return own && back != null ? back : "/";
    }

    /** What the login form sends. */
    @Serdeable
    record LoginForm(@Nullable String username, @Nullable String password, @Nullable String back) {

        String usernameOrEmpty() {
            return username == null ? "" : username;
        }

        String passwordOrEmpty() {
            return password == null ? "" : password;
        }

        /** Never the password. */
        @Override
        public String toString() {
            return "LoginForm[" + username + "]";
        }
    }
}
