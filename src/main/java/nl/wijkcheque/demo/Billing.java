package nl.wijkcheque.demo;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import nl.wijkcheque.invoice.Invoices;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.InvoiceId;
import nl.wijkcheque.shared.MovableClock;

/**
 * Invoices what was done on account, month by month, but for the last: that one is left for the controller to make. What
 * was sent is paid after three weeks, but for the last: that one is open. After the demonstration is marked as one, for
 * then it has an invented seller.
 */
@Singleton
final class Billing {

    private static final int DAYS_TO_PAY = 21;

    private final Invoices invoices;
    private final MovableClock clock;

    Billing(Invoices invoices, MovableClock clock) {
        this.invoices = invoices;
        this.clock = clock;
    }

    void bill(Demonstration made, LocalDate today) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        for (YearMonth month = YearMonth.from(made.opening()); month.isBefore(last); month = month.plusMonths(1)) {
            YearMonth each = month;
            boolean paid = month.isBefore(last.minusMonths(1));
            LocalDate sent = month.plusMonths(1).atDay(2);
            clock.asOf(Amsterdam.at(sent, LocalTime.of(10, 0)), () -> invoices.make(made.controller(), each)
                    .orThrow()
                    .forEach(id -> {
                        if (paid) {
                            pay(made.controller(), id, sent.plusDays(DAYS_TO_PAY));
                        }
                    }));
        }
    }

    private void pay(Actor controller, InvoiceId id, LocalDate day) {
        clock.asOf(
                Amsterdam.at(day, LocalTime.of(9, 0)),
                () -> invoices.pay(
                        controller,
                        id,
                        invoices.find(controller, id).orElseThrow().open(),
                        day)
                        .orThrow());
    }
}
