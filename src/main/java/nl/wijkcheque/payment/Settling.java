package nl.wijkcheque.payment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;

/** Takes in what a provider says of a payment. The first to do so wins; whoever comes second changes nothing. */
@Singleton
class Settling {

    private final PaymentRows rows;
    private final Map<PaymentPurpose, PaymentListener> listeners;
    private final PaymentPostings postings;
    private final Accounts accounts;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Settling(
            PaymentRows rows,
            List<PaymentListener> listeners,
            PaymentPostings postings,
            Accounts accounts,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.listeners = listeners.stream()
                .collect(Collectors.toMap(PaymentListener::purpose, Function.identity()));
        this.postings = postings;
        this.accounts = accounts;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    void settle(PaymentRow row, PaymentProvider.Seen seen) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        switch (seen.status()) {
            case OPEN -> {
                // Nothing to do: it is looked at again.
            }
            case PAID -> transactions.run(() -> paid(row, seen.paid(), now));
            case FAILED, CANCELLED, EXPIRED ->
                transactions.run(() -> rows.close(row.id(), seen.status().name(), now));
        }
    }

    /** Never paid, and never will be: forgotten here and by who waited for it. Does nothing when it was paid after all. */
    void forget(PaymentRow row) {
        transactions.run(() -> {
            if (rows.forget(row.id(), row.state()) == 1) {
                listenerOf(row).forgotten(row.payment());
            }
        });
    }

    private void paid(PaymentRow row, Money amount, Instant now) {
        Actor by = starterOf(row);
        if (amount.cents() != row.amountCents()) {
            if (rows.payWrong(row.id(), now, amount.cents(), "AMOUNT_DIFFERS") == 1) {
                postings.toGiveBack(by, now, row.id(), amount);
                audit.record(by, AuditAction.PAYMENT_RECEIVED, row.id());
            }
            return;
        }
        if (rows.pay(row.id(), now) == 0) {
            return;
        }
        audit.record(by, AuditAction.PAYMENT_RECEIVED, row.id());
        OnlinePayment payment = rows.findNow(row.id()).orElseThrow().payment();
        switch (listenerOf(row).settled(by, payment, now)) {
            case Settlement.Taken() -> {
                // The listener has posted it.
            }
            case Settlement.GiveBack(String reason) -> {
                rows.giveBack(row.id(), reason);
                postings.toGiveBack(by, now, row.id(), amount);
            }
        }
    }

    /** Also of an account that was blocked meanwhile. */
    Actor starterOf(PaymentRow row) {
        return accounts.actor(new AccountId(row.startedBy())).orElseThrow();
    }

    private PaymentListener listenerOf(PaymentRow row) {
        PaymentListener listener = listeners.get(PaymentPurpose.valueOf(row.purpose()));
        if (listener == null) {
            throw new IllegalStateException("nobody listens to payments for " + row.purpose());
        }
        return listener;
    }
}
