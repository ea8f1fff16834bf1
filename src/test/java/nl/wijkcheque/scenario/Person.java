package nl.wijkcheque.scenario;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** A resident who buys. */
final class Person {

    private static final int CAP = 100;
    private static final int REDUCED_FROM = 70;

    final ResidentId id;
    private final LocalDate born;
    UUID household;
    @Nullable
    Person partner;
    boolean dead;
    private final Map<Integer, Integer> bought = new HashMap<>();

    Person(ResidentId id, LocalDate born, UUID household) {
        this.id = id;
        this.born = born;
        this.household = household;
    }

    /** From her seventieth birthday on. */
    boolean isReduced(LocalDate day) {
        return !day.isBefore(born.plusYears(REDUCED_FROM));
    }

    boolean mayBuy(int year, int count) {
        return bought.getOrDefault(year, 0) + count <= CAP;
    }

    /** @param count below nothing for what was taken back */
    void buys(int year, int count) {
        bought.merge(year, count, (before, more) -> Math.max(0, before + more));
    }

    void parts() {
        if (partner != null) {
            partner.partner = null;
            partner = null;
        }
    }
}
