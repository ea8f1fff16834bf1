package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;

/** Accepts pieces of a proposal, in transactions of their own. */
@Singleton
class Acceptance {

    private final ProposalStore store;
    private final ComingTrue pieces;
    private final Transactions transactions;

    Acceptance(ProposalStore store, ComingTrue pieces, Transactions transactions) {
        this.store = store;
        this.pieces = pieces;
        this.transactions = transactions;
    }

    /** @throws IllegalStateException in a transaction: what a refused piece had written would be committed with the others */
    Accepted accept(Actor by, UUID proposal, Predicate<ProposalPiece> wanted) {
        if (transactions.isOpen()) {
            throw new IllegalStateException("each piece has a transaction of its own");
        }
        List<ProposalPiece> all = store.read(proposal).pieces().stream()
                .filter(piece -> piece.state() != PieceState.ACCEPTED)
                .filter(wanted)
                .toList();
        int refused = 0;
        for (Map.Entry<ProposalPiece, Refusal> one : new Attempt(pieces, by, proposal, all).run().entrySet()) {
            refused += isRefused(proposal, one.getKey(), one.getValue()) ? 1 : 0;
        }
        return new Accepted(all.size() - refused, refused);
    }

    /** What somebody else has accepted meanwhile came true after all. */
    private boolean isRefused(UUID proposal, ProposalPiece piece, Refusal why) {
        return transactions
                .write(() -> Outcome.done(store.refused(proposal, piece.booking(), why)))
                .orThrow();
    }
}
