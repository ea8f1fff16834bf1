package nl.wijkcheque.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * What was booked from the bank statement.
 *
 * @param undone null while it stands
 */
public record BankEntry(BankEntryId id, NewBankEntry booked, @Nullable Undone undone) {

    /** It was a mistake, and booked the other way. */
    public record Undone(Instant at, String reason) {}

    List<Transfer> transfers() {
        LedgerAccount outside = booked.way().outside();
        List<Transfer> transfers = new ArrayList<>();
        transfers.add(
                booked.way().isComingIn()
                        ? new Transfer(LedgerAccount.BANK, outside, booked.amount())
                        : new Transfer(outside, LedgerAccount.BANK, booked.amount()));
        if (booked.costs().isPositive()) {
            transfers.add(new Transfer(LedgerAccount.PAYMENT_COSTS, outside, booked.costs()));
        }
        return transfers;
    }
}
