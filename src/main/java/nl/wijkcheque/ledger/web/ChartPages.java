package nl.wijkcheque.ledger.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.ledger.ChartOfAccounts;
import nl.wijkcheque.ledger.ChartedAccount;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;

/** The chart of accounts, and numbering it as the bookkeeper does. */
@Controller("/ledger/accounts")
@ExecuteOn(TaskExecutors.BLOCKING)
class ChartPages {

    private final ChartOfAccounts chart;
    private final Pages pages;

    ChartPages(ChartOfAccounts chart, Pages pages) {
        this.chart = chart;
        this.pages = pages;
    }

    @Get
    @Secured({"CONTROLLER", "ADMIN"})
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "ledger.chart.title");
        return Pages.ok(pages.templates().ledgerChart(page, chart.all(), actor.is(Role.ADMIN)));
    }

    @Get("/{account}")
    @Secured("ADMIN")
    HttpResponse<?> form(HttpRequest<?> request, @PathVariable LedgerAccount account) {
        ChartedAccount charted = charted(account);
        return Pages.ok(pages.templates()
                .ledgerAccount(
                        pages.page(request, "ledger.account.title"),
                        charted,
                        Integer.toString(charted.number()),
                        charted.rgs() == null ? "" : charted.rgs(),
                        Map.of()));
    }

    @Post("/{account}")
    @Secured("ADMIN")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request, Actor actor, @PathVariable LedgerAccount account, @Body AccountForm form) {
        String number = text(form.number());
        String rgs = text(form.rgs());
        int typed = number.matches("\\d{4}") ? Integer.parseInt(number) : 0;
        return switch (chart.change(actor, account, typed, rgs.isEmpty() ? null : rgs)) {
            case Outcome.Done<ChartedAccount> done -> Pages.goTo("/ledger/accounts", "ledger.changed");
            case Outcome.Refused<ChartedAccount>(Refusal refusal) -> {
                Page page = FormErrors.onTop(pages.page(request, "ledger.account.title"), List.of(refusal));
                yield Pages.refused(pages.templates()
                        .ledgerAccount(
                                page, charted(account), number, rgs, FormErrors.byField(page, List.of(refusal))));
            }
        };
    }

    private ChartedAccount charted(LedgerAccount account) {
        return chart.all().stream()
                .filter(charted -> charted.account() == account)
                .findFirst()
                .orElseThrow();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** As typed. */
    @Serdeable
    record AccountForm(@Nullable String number, @Nullable String rgs) {}
}
