package nl.wijkcheque.ledger;

import java.util.Map;
import nl.wijkcheque.shared.Money;

/**
 * What a context's own records say should stand on accounts of the ledger. Each context that keeps such records offers one
 * bean; what several say about one account is added up, so that one may tell what was earned and another what of that was
 * claimed. Asked within one snapshot together with the ledger.
 */
public interface Reconciled {

    /**
     * Per account, all servicepunten together: debits minus credits, so that what is owed to residents is negative. An
     * account that nobody names is not reconciled; name one that should be empty with zero.
     */
    Map<LedgerAccount, Money> expected();
}
