package nl.wijkcheque.ledger;

import java.util.UUID;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong.
 *
 * @param seal the number of the seal it is about; null when about none
 * @param transfer null when about none, or when it can't be said which; for {@link FindingKind#STATEMENT_DIFFERS} the id
 *     of the closed statement
 * @param account with books and records: only for {@link FindingKind#ACCOUNT_DIFFERS}
 * @param books what the ledger says, debits minus credits
 * @param records what the other records say
 */
public record Finding(
        FindingKind kind,
        @Nullable Long seal,
        @Nullable UUID transfer,
        @Nullable LedgerAccount account,
        @Nullable Money books,
        @Nullable Money records) {

    static Finding ofSeal(FindingKind kind, long seal) {
        return new Finding(kind, seal, null, null, null, null);
    }

    static Finding ofTransfer(FindingKind kind, @Nullable Long seal, UUID transfer) {
        return new Finding(kind, seal, transfer, null, null, null);
    }

    static Finding ofAccount(LedgerAccount account, Money books, Money records) {
        return new Finding(FindingKind.ACCOUNT_DIFFERS, null, null, account, books, records);
    }
}
