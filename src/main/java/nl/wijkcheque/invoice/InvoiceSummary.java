package nl.wijkcheque.invoice;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.wijkcheque.shared.InvoiceId;
import nl.wijkcheque.shared.Money;

/**
 * An invoice in a list.
 *
 * @param buyer its name on the day of the invoice
 * @param daysOverdue since its term was over; 0 when it is not overdue
 */
public record InvoiceSummary(
        InvoiceId id,
        String number,
        String buyer,
        YearMonth month,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money total,
        Money open,
        Standing standing,
        long daysOverdue) {}
