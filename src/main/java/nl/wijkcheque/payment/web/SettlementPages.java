package nl.wijkcheque.payment.web;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.payment.Settlements;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.TypedAmounts;
import nl.wijkcheque.platform.web.TypedDates;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Booking what came in on the bank of online payments, card payments and cash. */
@Controller("/payouts/settlements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("CONTROLLER")
final class SettlementPages {

    private final Settlements settlements;
    private final Idempotency idempotency;
    private final Pages pages;
    private final Clock clock;

    SettlementPages(Settlements settlements, Idempotency idempotency, Pages pages, Clock clock) {
        this.settlements = settlements;
        this.idempotency = idempotency;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "payment.settlement.title");
        String today = page.f().date(Amsterdam.today(clock));
        Map<LedgerAccount, Money> underWay = settlements.onItsWay(actor);
        String first = Settlements.WAYS.stream()
                .filter(way -> underWay.getOrDefault(way, Money.ZERO).isPositive())
                .findFirst()
                .orElse(LedgerAccount.ONLINE)
                .name();
        return Pages.ok(pages.templates()
                .paymentSettlement(page, SettlementView.of(page, underWay, first, "", today, Map.of())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> book(HttpRequest<?> request, Actor actor, @Nullable @Body Map<String, Object> form) {
        FormFields fields = new FormFields(form == null ? Map.of() : form);
        List<Refusal> found = new ArrayList<>();
        String typed = fields.text("amountCents");
        Optional<LedgerAccount> account = account(fields);
        Optional<Money> amount = TypedAmounts.read(typed);
        Optional<LocalDate> day = TypedDates.read(fields.text("day"));
        if (account.isEmpty()) {
            found.add(Refusal.of(RefusalCode.INPUT_INVALID).at("account"));
        }
        if (amount.isEmpty()) {
            found.add(Refusal.of(RefusalCode.AMOUNT_UNREADABLE).at("amountCents"));
        }
        if (day.isEmpty()) {
            found.add(Refusal.of(RefusalCode.INPUT_INVALID).at("day"));
        }
        if (account.isPresent() && amount.isPresent() && day.isPresent()) {
            IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, fields.text("key"));
            Outcome<String> booked = idempotency.once(
                    key, List.of(account.get(), amount.get(), day.get()), String.class, () -> settlements
                            .book(actor, account.get(), amount.get(), day.get())
                            .map(Money::toString));
            if (booked instanceof Outcome.Refused<String>(Refusal refusal)) {
                found.add(refusal);
            }
        }
        if (found.isEmpty()) {
            return Pages.goTo("/payouts", "payment.settled");
        }
        Page page = FormErrors.onTop(pages.page(request, "payment.settlement.title"), found);
        return Pages.refused(pages.templates()
                .paymentSettlement(
                        page,
                        SettlementView.of(
                                page,
                                settlements.onItsWay(actor),
                                fields.text("account"),
                                typed,
                                fields.text("day"),
                                FormErrors.byField(page, found))));
    }

    private static Optional<LedgerAccount> account(FormFields fields) {
        return Settlements.WAYS.stream().filter(way -> way.name().equals(fields.text("account"))).findFirst();
    }
}
