package nl.wijkcheque.payment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Online bank payments. What is paid for is settled exactly once, however often and in whatever order the provider calls,
 * the payer comes back, and the service looks for itself: each fetches the state, and a conditional change decides.
 */
@Singleton
public final class OnlinePayments {

    private static final Logger LOG = LoggerFactory.getLogger(OnlinePayments.class);

    private final PaymentRows rows;
    private final Providers providers;
    private final Settling settling;
    private final GivingBack givingBack;
    private final Transactions transactions;
    private final Audit audit;
    private final TimeOrderedIds ids;
    private final Clock clock;

    OnlinePayments(
            PaymentRows rows,
            Providers providers,
            Settling settling,
            GivingBack givingBack,
            Transactions transactions,
            Audit audit,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.providers = providers;
        this.settling = settling;
        this.givingBack = givingBack;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether people can pay online here: there is a provider with a key, or this is a demonstration. */
    public boolean available() {
        return providers.current().isPresent();
    }

    /**
     * Writes down that a payment will be asked, in the transaction of what it is for; {@link #begin} then asks the
     * provider. Refused: ONLINE_NOT_OFFERED.
     */
    public Outcome<PaymentId> prepare(Actor by, NewPayment asked) {
        return providers.current()
                .map(provider -> transactions.write(() -> Outcome.done(write(by, asked, provider))))
                .orElseGet(() -> Outcome.refused(RefusalCode.ONLINE_NOT_OFFERED));
    }

    /**
     * Asks the provider for a page to pay on, once; a repeat answers the same. Never in a transaction, as it goes over a
     * network. Refused: NOT_FOUND, PAYMENT_CLOSED, ONLINE_UNREACHABLE (nothing was charged; begin again).
     */
    public Outcome<OnlinePayment> begin(PaymentId id) {
        mustBeOutside();
        PaymentRow row = rows.findById(id.value()).orElse(null);
        if (row == null) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        if (!row.isOpen()) {
            return Outcome.refused(RefusalCode.PAYMENT_CLOSED);
        }
        if (row.providerId() == null) {
            try {
                PaymentProvider.Offered offered = providers.of(row).offer(row);
                transactions.run(() -> rows.offer(row.id(), offered.providerId(), offered.checkout()));
            } catch (ProviderUnreachable unreachable) {
                LOG.warn("No payment page for {}: {}", row.id(), unreachable.getMessage());
                return Outcome.refused(RefusalCode.ONLINE_UNREACHABLE);
            }
        }
        return Outcome.done(rows.findById(id.value()).orElseThrow().payment());
    }

    /** {@link #prepare} and {@link #begin} in one, for who has nothing to write beside it. */
    public Outcome<OnlinePayment> start(Actor by, NewPayment asked) {
        mustBeOutside();
        return prepare(by, asked).then(this::begin);
    }

    public Optional<OnlinePayment> find(PaymentId id) {
        return rows.findById(id.value()).map(PaymentRow::payment);
    }

    /** Those that are known, by id. */
    public Map<PaymentId, OnlinePayment> find(Collection<PaymentId> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : rows.findByIdIn(wanted.stream().map(PaymentId::value).toList()).stream()
                        .map(PaymentRow::payment)
                        .collect(Collectors.toMap(OnlinePayment::id, Function.identity()));
    }

    /**
     * Fetches how a payment stands and settles it; when the provider can't be reached, how it was known to stand. Never in
     * a transaction.
     */
    public Optional<OnlinePayment> refresh(PaymentId id) {
        return rows.findById(id.value()).map(row -> {
            try {
                fetch(row);
            } catch (ProviderUnreachable unreachable) {
                LOG.warn("State of payment {} not fetched: {}", row.id(), unreachable.getMessage());
            }
            return rows.findById(id.value()).orElse(row).payment();
        });
    }

    /**
     * The provider says that something happened to one of its payments: it is fetched. An id that is none of ours is
     * passed over in silence.
     *
     * @return false when the provider should call again, as its state could not be fetched
     */
    public boolean notified(String providerId) {
        Optional<PaymentRow> row = rows.findByProviderId(providerId);
        try {
            row.ifPresent(this::fetch);
            return true;
        } catch (ProviderUnreachable unreachable) {
            LOG.warn("State of payment {} not fetched: {}", row.orElseThrow().id(), unreachable.getMessage());
            return false;
        }
    }

    /** @throws ProviderUnreachable when its state could not be fetched */
    void fetch(PaymentRow row) {
        mustBeOutside();
        String providerId = row.providerId();
        if (providerId == null || row.state().equals("PAID") || row.state().equals("REFUNDED")) {
            return;
        }
        if (!row.isToGiveBack()) {
            settling.settle(row, providers.of(row).look(providerId));
        }
        givingBack.attempt(row.id());
    }

    private PaymentId write(Actor by, NewPayment asked, PaymentProvider provider) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PaymentRow row = new PaymentRow(
                ids.next(),
                by.servicepunt().id().value(),
                by.account().value(),
                asked.purpose().name(),
                asked.reference(),
                asked.amount().cents(),
                asked.description(),
                asked.returnPath(),
                provider.name(),
                null,
                null,
                "OPEN",
                now,
                now,
                null,
                null,
                null,
                null,
                null);
        rows.save(row);
        audit.record(by, AuditAction.PAYMENT_STARTED, row.id());
        return new PaymentId(row.id());
    }

    private void mustBeOutside() {
        if (transactions.isOpen()) {
            throw new IllegalStateException("a provider is never called in a transaction");
        }
    }
}
