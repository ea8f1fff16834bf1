package nl.wijkcheque.invoice;

import java.util.ArrayList;
import java.util.Collections;
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

    /**
     * The organisation owes the whole: net amounts are earned, per offering; VAT is owed, per rate as on the invoice. The
     * VAT of a rate is divided over what was earned at it, so that every reader of the ledger finds the tax with the help
     * that it is on, and the parts add up to the cent.
     */
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
            if (points != null) {
                Map<Earned, Money> taxed = new LinkedHashMap<>(earned);
                taxed.keySet().removeIf(with -> !points.equals(with.rate()));
                divided(rate.vat(), taxed).forEach((with, vat) -> transfers.add(
                        new Transfer(LedgerAccount.DEBTORS, LedgerAccount.vat(points), vat)
                                .forHelp(with.offering(), points)));
            }
        }
        return transfers;
    }

    /** In proportion to the net amounts, rounded down; what that leaves goes with the largest. Nothing is no part. */
    private static Map<Earned, Money> divided(Money vat, Map<Earned, Money> nets) {
        Map<Earned, Money> parts = new LinkedHashMap<>();
        if (nets.isEmpty()) {
            return parts;
        }
        long whole = Money.sum(nets.values()).cents();
        nets.forEach((with, net) -> parts.put(
                with, Money.cents(Math.multiplyExact(vat.cents(), net.cents()) / whole)));
        Earned largest = Collections.max(nets.entrySet(), Map.Entry.comparingByValue()).getKey();
        parts.merge(largest, vat.minus(Money.sum(parts.values())), Money::plus);
        parts.values().removeIf(part -> !part.isPositive());
        return parts;
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
