package nl.wijkcheque.statement;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.cheque.ChequeEventKind;
import nl.wijkcheque.cheque.Happenings;
import nl.wijkcheque.cheque.Receipts;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.till.Shift;
import nl.wijkcheque.till.TillTotal;

/**
 * One shift at a till.
 *
 * @param clerk as colleagues know her
 * @param totals per cause, of cash and of cards
 * @param happened to cheques in this shift
 */
public record TillShiftReport(
        Shift shift,
        String clerk,
        List<TillTotal> totals,
        Receipts receipts,
        Map<ChequeEventKind, Happenings> happened) {

    public TillShiftReport {
        totals = List.copyOf(totals);
    }

    /** Received less paid for a cause, in cash or by card. */
    public Money net(LedgerCause cause, LedgerAccount account) {
        return Money.sum(totals.stream()
                .filter(total -> total.cause() == cause && total.account() == account)
                .map(TillTotal::net)
                .toList());
    }
}
