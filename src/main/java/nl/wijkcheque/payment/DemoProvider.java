package nl.wijkcheque.payment;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.wijkcheque.platform.web.DemoMode;
import nl.wijkcheque.shared.Money;

/** The bank of the demonstration: a page of ours with three buttons, and no money. */
@Singleton
final class DemoProvider implements PaymentProvider {

    static final String NAME = "DEMO";

    /** As long as a bank usually waits. */
    static final Duration WAITS = Duration.ofMinutes(15);

    private final DemoPaymentRows rows;
    private final PaymentRows payments;
    private final DemoMode demo;
    private final boolean forced;
    private final Clock clock;

    DemoProvider(
            DemoPaymentRows rows,
            PaymentRows payments,
            DemoMode demo,
            @Value("${wijkcheque.payment.provider:auto}") String wanted,
            Clock clock) {
        this.rows = rows;
        this.payments = payments;
        this.demo = demo;
        this.forced = wanted.strip().equalsIgnoreCase(NAME);
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isAvailable() {
        return forced || demo.isOn();
    }

    @Override
    public Offered offer(PaymentRow payment) {
        rows.open(payment.id(), clock.instant());
        return new Offered(payment.id().toString(), "/demo-payments/" + payment.id());
    }

    @Override
    public Seen look(String providerId) {
        UUID id = UUID.fromString(providerId);
        DemoPaymentRow row = rows.findById(id).orElseThrow(() -> new ProviderUnreachable("no such demo payment"));
        Money paid = row.state().equals("PAID")
                ? Money.cents(payments.findById(id).orElseThrow().amountCents())
                : Money.ZERO;
        boolean expired = row.state().equals("OPEN")
                && row.opened().plus(WAITS).isBefore(clock.instant());
        return new Seen(
                expired ? Status.EXPIRED : Status.valueOf(row.state()), paid, row.refunded() ? paid : Money.ZERO);
    }

    @Override
    public void refund(String providerId, PaymentRow payment) {
        rows.refund(UUID.fromString(providerId));
    }
}
