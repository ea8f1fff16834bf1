package nl.wijkcheque.identity.web;

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
import io.micronaut.serde.annotation.Serdeable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.identity.Account;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.identity.FreshLogin;
import nl.wijkcheque.identity.Logins;
import nl.wijkcheque.identity.NewStaff;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Who may log in, kept by an administrator. */
@Controller("/accounts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMIN")
final class AccountPages {

    private final Accounts accounts;
    private final Logins logins;
    private final Idempotency idempotency;
    private final Pages pages;

    AccountPages(Accounts accounts, Logins logins, Idempotency idempotency, Pages pages) {
        this.accounts = accounts;
        this.logins = logins;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, @Nullable @QueryValue String after) {
        Slice<Account> found = accounts.list(after == null ? "" : after, Slice.ON_A_PAGE);
        String next = found.next();
        return Pages.ok(pages.templates()
                .identityAccounts(
                        pages.page(request, "identity.accounts.title"),
                        new AccountListView(
                                found.items(),
                                "",
                                next == null ? null : "/accounts?after=" + encoded(next),
                                after == null ? null : "/accounts")));
    }

    /** A post, so that no name stands in an address: all that is found on one page. */
    @Post("/search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> search(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        String name = FormFields.of(body).text("name");
        return name.isEmpty()
                ? Pages.goTo("/accounts", null)
                : Pages.ok(pages.templates()
                        .identityAccounts(
                                pages.page(request, "identity.accounts.title"),
                                new AccountListView(accounts.named(name), name, null, "/accounts")));
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request) {
        return Pages.ok(pages.templates()
                .identityNewaccount(
                        pages.page(request, "identity.account.new"),
                        new NewAccountView("", "", Set.of(), Map.of(), IdempotencyKey.fresh())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, @Body StaffForm form) {
        NewStaff staff = form.staff();
        List<Refusal> problems = logins.problems(staff);
        if (!problems.isEmpty()) {
            return again(request, form, problems);
        }
        Outcome<FreshLoginView> outcome = idempotency.once(
                key(request, actor, form.key()),
                form,
                FreshLoginView.class,
                () -> logins.add(actor, staff).map(AccountPages::shown));
        return switch (outcome) {
            case Outcome.Done<FreshLoginView>(FreshLoginView made) -> once(request, made);
            case Outcome.Refused<FreshLoginView>(Refusal refusal) -> again(request, form, List.of(refusal));
        };
    }

    @Get("/{id}")
    HttpResponse<?> open(HttpRequest<?> request, Actor actor, UUID id) {
        Account account = RefusedException.found(accounts.find(new AccountId(id)));
        return Pages.ok(pages.templates()
                .identityAccount(
                        pages.page(request, "identity.accounts.title"),
                        new AccountView(
                                account, account.id().equals(actor.account()), IdempotencyKey.fresh())));
    }

    @Post("/{id}/active")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> setActive(Actor actor, UUID id, @Body ActiveForm form) {
        boolean active = "true".equals(form.active());
        RefusedException.valueOf(logins.setActive(actor, new AccountId(id), active));
        return Pages.goTo("/accounts/" + id, active ? "identity.unblocked" : "identity.blocked");
    }

    @Post("/{id}/passwords")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> renew(HttpRequest<?> request, Actor actor, UUID id, @Body KeyForm form) {
        return once(
                request,
                RefusedException.valueOf(idempotency.once(
                        key(request, actor, form.key()),
                        id,
                        FreshLoginView.class,
                        () -> logins.renew(actor, new AccountId(id)).map(AccountPages::shown))));
    }

    private HttpResponse<?> once(HttpRequest<?> request, FreshLoginView made) {
        return Pages.ok(pages.templates().identityFresh(pages.page(request, "identity.login.fresh"), made));
    }

    private HttpResponse<?> again(HttpRequest<?> request, StaffForm form, List<Refusal> refusals) {
        Page page = FormErrors.onTop(pages.page(request, "identity.account.new"), refusals);
        return Pages.refused(pages.templates()
                .identityNewaccount(
                        page,
                        new NewAccountView(
                                text(form.username()),
                                text(form.name()),
                                Set.copyOf(form.chosen()),
                                FormErrors.byField(page, refusals),
                                IdempotencyKey.fresh())));
    }

    private static FreshLoginView shown(FreshLogin login) {
        return new FreshLoginView(login.id().toString(), login.username(), login.password());
    }

    private static IdempotencyKey key(HttpRequest<?> request, Actor actor, @Nullable String key) {
        return IdempotencyKeyBinder.of(request, actor, text(key));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** A colleague, as typed. */
    @Serdeable
    record StaffForm(
            @Nullable String key,
            @Nullable String username,
            @Nullable String name,
            @Nullable List<String> roles) {

        List<String> chosen() {
            return roles == null ? List.of() : roles;
        }

        NewStaff staff() {
            return new NewStaff(
                    username,
                    name,
                    Logins.STAFF_ROLES.stream()
                            .filter(role -> chosen().contains(role.name()))
                            .collect(Collectors.<Role>toSet()));
        }
    }

    /** Whether somebody may log in. */
    @Serdeable
    record ActiveForm(@Nullable String active) {}

    /** Nothing but the key of the form. */
    @Serdeable
    record KeyForm(@Nullable String key) {}
}
