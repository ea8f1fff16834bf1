package nl.wijkcheque.statement.xaf;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.cheque.ChequeCounts;
import nl.wijkcheque.invoice.Invoices;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerLines;
import nl.wijkcheque.resident.Organisation;
import nl.wijkcheque.resident.Organisations;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/** Who owes on the account of debtors: organisations, by the invoice or sale that they owe for. No resident ever does. */
@Singleton
final class Customers {

    private final LedgerLines lines;
    private final Invoices invoices;
    private final ChequeCounts cheques;
    private final Organisations organisations;

    Customers(LedgerLines lines, Invoices invoices, ChequeCounts cheques, Organisations organisations) {
        this.lines = lines;
        this.invoices = invoices;
        this.cheques = cheques;
        this.organisations = organisations;
    }

    Named of(ServicepuntId servicepunt, Period period) {
        Set<UUID> references = lines.references(servicepunt, period, LedgerAccount.DEBTORS);
        Map<UUID, OrganisationId> byReference = new HashMap<>(invoices.receivers(references));
        byReference.putAll(cheques.buyersOnAccount(references));
        return new Named(
                organisations.findAll(Set.copyOf(byReference.values())).values().stream()
                        .sorted(Comparator.comparing(Organisation::name).thenComparing(one -> one.id().value()))
                        .toList(),
                byReference);
    }

    /** @param byReference which of them a reference of the ledger is about */
    record Named(List<Organisation> organisations, Map<UUID, OrganisationId> byReference) {

        @Nullable
        OrganisationId of(UUID reference) {
            return byReference.get(reference);
        }
    }
}
