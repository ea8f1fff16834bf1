package nl.wijkcheque.invoice;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What came in for an invoice.
 *
 * @param amount below zero when it takes another back
 * @param paidOn the day on the bank statement
 * @param undoes the payment that was registered by mistake or went back
 */
public record Payment(UUID id, Money amount, LocalDate paidOn, @Nullable UUID undoes) {}
