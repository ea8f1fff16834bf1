package nl.wijkcheque.statement;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Movement;
import nl.wijkcheque.shared.Money;

/** Movements of which some are chosen and added up. */
record Moves(List<Movement> all) {

    Moves of(LedgerCause cause) {
        return which(move -> move.cause() == cause);
    }

    Moves debit(LedgerAccount... accounts) {
        Set<LedgerAccount> any = Set.of(accounts);
        return which(move -> any.contains(move.debit()));
    }

    Moves credit(LedgerAccount... accounts) {
        Set<LedgerAccount> any = Set.of(accounts);
        return which(move -> any.contains(move.credit()));
    }

    Tally tally() {
        return all.stream()
                .map(move -> new Tally(move.cheques(), move.amount()))
                .reduce(Tally.NONE, Tally::plus);
    }

    /** Credits minus debits: what is owed, or what was earned. */
    Tally owed(LedgerAccount account) {
        return credit(account).tally().minus(debit(account).tally());
    }

    /** Debits minus credits: what is there, or what it cost. */
    Money balance(LedgerAccount account) {
        return Money.ZERO.minus(owed(account).amount());
    }

    private Moves which(Predicate<Movement> chosen) {
        return new Moves(all.stream().filter(chosen).toList());
    }
}
