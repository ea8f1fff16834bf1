package nl.wijkcheque.payment;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was booked from the bank statement.
 *
 * @param credit where the money came from, one of {@link Settlements#WAYS}
 * @param day on the statement
 * @param undone null while it stands
 */
public record BankEntry(
        BankEntryId id,
        LedgerAccount debit,
        LedgerAccount credit,
        Money amount,
        LocalDate day,
        @Nullable Undone undone) {

    /** It was a mistake, and booked the other way. */
    public record Undone(Instant at, String reason) {}

    Transfer transfer() {
        return new Transfer(debit, credit, amount);
    }
}
