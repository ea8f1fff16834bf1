package nl.wijkcheque.payment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.wijkcheque.shared.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after payments that nobody came back from. Two at once do no harm: of those that want a payment one gets
 * it, and every change is conditional anyway.
 */
@Singleton
class PaymentCare {

    /** A payment that is open for longer is asked after [choice]. */
    static final Duration ABANDONED = Duration.ofMinutes(15);

    /** Money that has to go back is tried again after this [choice]. */
    static final Duration RETRY = Duration.ofMinutes(5);

    /** What came to nothing is kept this long, for a bank that is late; then nothing of it is left [choice]. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(PaymentCare.class);
    private static final List<String> CAME_TO_NOTHING = List.of("FAILED", "CANCELLED", "EXPIRED");

    private final PaymentRows rows;
    private final OnlinePayments payments;
    private final Settling settling;
    private final Clock clock;

    PaymentCare(PaymentRows rows, OnlinePayments payments, Settling settling, Clock clock) {
        this.rows = rows;
        this.payments = payments;
        this.settling = settling;
        this.clock = clock;
    }

    void care() {
        Instant now = clock.instant();
        claimed("OPEN", now.minus(ABANDONED)).forEach(this::lookAfter);
        claimed("REFUND_DUE", now.minus(RETRY)).forEach(this::lookAfter);
        for (String state : CAME_TO_NOTHING) {
            claimed(state, now.minus(KEPT)).forEach(settling::forget);
        }
    }

    private List<PaymentRow> claimed(String state, Instant before) {
        Instant now = clock.instant();
        return rows.unseen(state, before).stream()
                .filter(row -> rows.claim(row.id(), state, row.checkedAt(), now) == 1)
                .toList();
    }

    private void lookAfter(PaymentRow row) {
        try {
            if (row.providerId() == null) {
                // No bank was ever asked, so nobody can pay it any more.
                settling.settle(
                        row,
                        new PaymentProvider.Seen(PaymentProvider.Status.EXPIRED, Money.ZERO, Money.ZERO));
            } else {
                payments.fetch(row);
            }
        } catch (RuntimeException failed) {
            // The next one may do; this one comes back.
            LOG.warn("Payment {} is looked at again later: {}", row.id(), failed.getClass().getSimpleName());
        }
    }
}
