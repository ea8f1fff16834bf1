package nl.wijkcheque.ledger;

import java.util.List;
import java.util.UUID;

/**
 * What a context keeps of the ledger as it was, such as closed statements. Each context that does offers one bean; a
 * verification asks whether the ledger still says the same.
 */
public interface Kept {

    /** Of what the ledger says something else now: the ids. Empty when all is as it was. */
    List<UUID> changed();
}
