package nl.wijkcheque.payment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;

/** Gives back, through the provider, what came in for something that could not be delivered. */
@Singleton
class GivingBack {

    private final PaymentRows rows;
    private final Providers providers;
    private final PaymentPostings postings;
    private final Settling settling;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    GivingBack(
            PaymentRows rows,
            Providers providers,
            PaymentPostings postings,
            Settling settling,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.providers = providers;
        this.postings = postings;
        this.settling = settling;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** When it has to be given back; nothing otherwise. @throws ProviderUnreachable when it is not known to have happened */
    void attempt(UUID payment) {
        PaymentRow row = rows.findById(payment).filter(PaymentRow::isToGiveBack).orElse(null);
        String providerId = row == null ? null : row.providerId();
        if (row == null || providerId == null) {
            return;
        }
        Money paid = Money.cents(Objects.requireNonNull(row.paidCents()));
        PaymentProvider provider = providers.of(row);
        // Looked up first: an answer that was lost must not become a second refund.
        if (provider.look(providerId).refunded().compareTo(paid) < 0) {
            provider.refund(providerId, row);
        }
        transactions.run(() -> done(row, paid));
    }

    private void done(PaymentRow row, Money paid) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (rows.gaveBack(row.id(), now) == 1) {
            Actor by = settling.starterOf(row);
            postings.gaveBack(by, now, row.id(), paid);
            audit.record(by, AuditAction.PAYMENT_GIVEN_BACK, row.id());
        }
    }
}
