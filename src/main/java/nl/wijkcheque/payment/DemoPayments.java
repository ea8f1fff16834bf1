package nl.wijkcheque.payment;

import jakarta.inject.Singleton;
import java.util.Optional;

/** What the payment page of the demonstration shows and hears: it stands for the bank. */
@Singleton
public final class DemoPayments {

    private final DemoPaymentRows rows;
    private final OnlinePayments payments;

    DemoPayments(DemoPaymentRows rows, OnlinePayments payments) {
        this.rows = rows;
        this.payments = payments;
    }

    /** A payment that waits for a press on a button; empty when there is no such thing, or no more. */
    public Optional<OnlinePayment> waiting(PaymentId id) {
        return rows.findById(id.value())
                .filter(row -> row.state().equals("OPEN"))
                .flatMap(row -> payments.find(id));
    }

    /** A button was pressed; the first counts. */
    public void press(PaymentId id, Button button) {
        rows.decide(
                id.value(),
                switch (button) {
                    case PAY -> "PAID";
                    case CANCEL -> "CANCELLED";
                    case FAIL -> "FAILED";
                });
    }

    /** What can be pressed. */
    public enum Button {
        PAY,
        CANCEL,
        FAIL
    }
}
