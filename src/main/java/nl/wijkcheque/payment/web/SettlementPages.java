package nl.wijkcheque.payment.web;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkcheque.payment.BankEntryId;
import nl.wijkcheque.payment.BankWay;
import nl.wijkcheque.payment.NewBankEntry;
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
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Booking what stands on the bank statement of online payments, card payments and cash, and what was booked. */
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
    HttpResponse<?> ask(HttpRequest<?> request, Actor actor, @QueryValue(defaultValue = "") String after) {
        Page page = pages.page(request, "payment.settlement.title");
        SettlementView.Typed nothing = new SettlementView.Typed("", "", "", page.f().date(Amsterdam.today(clock)));
        return Pages.ok(pages.templates().paymentSettlement(page, view(page, actor, nothing, Map.of(), after)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> book(HttpRequest<?> request, Actor actor, @Nullable @Body Map<String, Object> form) {
        FormFields fields = FormFields.of(form);
        List<Refusal> found = new ArrayList<>();
        SettlementView.Typed typed = new SettlementView.Typed(
                fields.text("way"), fields.text("amountCents"), fields.text("costsCents"), fields.text("day"));
        Optional<BankWay> way = fields.one(BankWay.class, "way");
        Optional<Money> amount = TypedAmounts.read(typed.amount());
        Optional<Money> costs = typed.costs().isEmpty() ? Optional.of(Money.ZERO) : TypedAmounts.read(typed.costs());
        Optional<LocalDate> day = TypedDates.read(typed.day());
        if (way.isEmpty()) {
            found.add(Refusal.of(RefusalCode.SETTLEMENT_WAY_MISSING).at("way"));
        }
        if (amount.isEmpty()) {
            found.add(Refusal.of(RefusalCode.AMOUNT_UNREADABLE).at("amountCents"));
        }
        if (costs.isEmpty()) {
            found.add(Refusal.of(RefusalCode.AMOUNT_UNREADABLE).at("costsCents"));
        }
        if (day.isEmpty()) {
            found.add(Refusal.of(RefusalCode.SETTLEMENT_DAY_INVALID).at("day"));
        }
        if (found.isEmpty()) {
            NewBankEntry entry = new NewBankEntry(
                    way.orElseThrow(), amount.orElseThrow(), costs.orElseThrow(), day.orElseThrow());
            IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, fields.text("key"));
            Outcome<String> booked = idempotency.once(key, entry, String.class, () -> settlements
                    .book(actor, entry)
                    .map(done -> done.id().toString()));
            if (booked instanceof Outcome.Refused<String>(Refusal refusal)) {
                found.add(refusal);
            }
        }
        if (found.isEmpty()) {
            return Pages.goTo("/payouts/settlements", "payment.settled");
        }
        Page page = FormErrors.onTop(pages.page(request, "payment.settlement.title"), found);
        return Pages.refused(pages.templates()
                .paymentSettlement(page, view(page, actor, typed, FormErrors.byField(page, found), "")));
    }

    private SettlementView view(
            Page page, Actor actor, SettlementView.Typed typed, Map<String, String> errors, String after) {
        return SettlementView.of(
                page,
                settlements.onItsWay(actor),
                typed,
                errors,
                IdempotencyKey.fresh(),
                settlements.booked(
                        actor, FormFields.id(after).map(BankEntryId::new).orElse(null), Slice.ON_A_PAGE));
    }
}
