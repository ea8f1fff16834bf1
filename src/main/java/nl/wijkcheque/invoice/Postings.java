package nl.wijkcheque.invoice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import org.jspecify.annotations.Nullable;

/** What invoices mean in the ledger. */
final class Postings {

    private Postings() {}

    /** The organisation owes the whole: net amounts are earned, per offering; VAT is owed, per rate as on the invoice. */
    static List<Transfer> ofInvoice(List<InvoiceLine> lines, Totals totals) {
        Map<Earned, Money> earned = new LinkedHashMap<>();
        for (InvoiceLine line : lines) {
            // Cheques were posted when they were sold.
            if (line.kind() != null && line.offering() != null) {
                earned.merge(
                        new Earned(line.kind(), line.offering(), line.vatBasisPoints()), line.net(), Money::plus);
            }
        }
        List<Transfer> transfers = new ArrayList<>();
        earned.forEach((with, net) -> transfers.add(new Transfer(LedgerAccount.DEBTORS, revenue(with.kind()), net)
                .forHelp(with.offering(), with.rate())));
        for (Totals.PerRate rate : totals.perRate()) {
            Integer points = rate.basisPoints();
            if (points != null && rate.vat().isPositive()) {
                transfers.add(new Transfer(
                        LedgerAccount.DEBTORS, LedgerAccount.vat(points), rate.vat(), 0, null, points, null));
            }
        }
        return transfers;
    }

    /** As if the invoice had not been sent. */
    static List<Transfer> ofCreditNote(List<InvoiceLine> lines, Totals totals) {
        return ofInvoice(lines, totals).stream().map(Transfer::reversed).toList();
    }

    static Transfer ofPayment(Money amount) {
        return new Transfer(LedgerAccount.BANK, LedgerAccount.DEBTORS, amount);
    }

    private static LedgerAccount revenue(OfferingKind kind) {
        return switch (kind) {
            case KLUS -> LedgerAccount.ACCOUNT_REVENUE_KLUS;
            case DIENST -> LedgerAccount.ACCOUNT_REVENUE_DIENST;
        };
    }

    private record Earned(OfferingKind kind, OfferingId offering, @Nullable Integer rate) {}
}
