package nl.wijkcheque.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Outcome;

/**
 * Makes the demonstration of a first start in one transaction, with its mark: whoever pulls the plug halfway finds the
 * database as empty as before, and the next start begins anew.
 */
@Singleton
class FirstLoad {

    private final Demonstrations demonstrations;
    private final SelfCheck check;
    private final DemonstrationRows rows;
    private final Transactions transactions;
    private final Clock clock;

    FirstLoad(
            Demonstrations demonstrations,
            SelfCheck check,
            DemonstrationRows rows,
            Transactions transactions,
            Clock clock) {
        this.demonstrations = demonstrations;
        this.check = check;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    boolean isThere() {
        return rows.any();
    }

    Demonstration load(DemoSize size, long seed, LocalDate today, String loginSuffix, Consumer<String> progress) {
        return transactions
                .write(() -> {
                    Demonstration made = demonstrations
                            .make(size, seed, today, loginSuffix, progress)
                            .getFirst();
                    check.check(made, size, today);
                    rows.save(new DemonstrationRow(
                            made.servicepunt().id().value(), seed, today, clock.instant()));
                    return Outcome.done(made);
                })
                .orThrow();
    }
}
