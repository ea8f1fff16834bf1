package nl.wijkcheque.payment;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Payouts that go to the bank in one file.
 *
 * @param number without gaps per servicepunt and year: {@code 2026-0003}
 * @param executionDay when the bank is asked to pay
 * @param count of payouts in the file, without those that were put back
 * @param paidAt null until the bank has paid
 */
public record PayoutBatch(
        PayoutBatchId id,
        String number,
        Instant madeAt,
        LocalDate executionDay,
        int count,
        Money total,
        @Nullable Instant paidAt) {}
