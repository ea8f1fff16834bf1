package nl.wijkcheque.invoice;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.wijkcheque.shared.InvoiceId;
import nl.wijkcheque.shared.Money;

@Introspected
record SummaryRow(
        UUID id,
        String number,
        String buyer,
        String month,
        LocalDate issuedOn,
        LocalDate dueOn,
        long totalCents,
        long openCents,
        boolean credited) {

    InvoiceSummary summary(LocalDate today) {
        Standing standing = Invoice.standing(credited, Money.cents(openCents), dueOn, today);
        return new InvoiceSummary(
                new InvoiceId(id),
                number,
                buyer,
                YearMonth.parse(month),
                issuedOn,
                dueOn,
                Money.cents(totalCents),
                Money.cents(openCents),
                standing,
                standing == Standing.OVERDUE ? ChronoUnit.DAYS.between(dueOn, today) : 0);
    }
}
