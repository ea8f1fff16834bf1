package nl.wijkcheque.ledger;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

@Introspected
record FindingRow(
        String kind,
        @Nullable Long seal,
        @Nullable UUID transferId,
        @Nullable String account,
        @Nullable Long booksCents,
        @Nullable Long recordsCents) {

    Finding finding() {
        return new Finding(
                FindingKind.valueOf(kind),
                seal,
                transferId,
                account == null ? null : LedgerAccount.valueOf(account),
                booksCents == null ? null : Money.cents(booksCents),
                recordsCents == null ? null : Money.cents(recordsCents));
    }
}
