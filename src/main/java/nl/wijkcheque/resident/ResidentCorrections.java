package nl.wijkcheque.resident;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import nl.wijkcheque.audit.Correction;
import nl.wijkcheque.audit.CorrectionReason;
import nl.wijkcheque.audit.Corrections;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;

/**
 * Corrects what was registered about residents. Of two who correct at the same time the second hears what the first made of
 * it: CORRECTED_MEANWHILE, or CHANGED_MEANWHILE when it was something else. What is typed as it already stands changes nothing.
 */
@Singleton
public final class ResidentCorrections {

    private final ResidentRows rows;
    private final Correcting correcting;
    private final HouseholdMoves moves;
    private final Corrections corrections;
    private final Transactions transactions;
    private final Clock clock;

    ResidentCorrections(
            ResidentRows rows,
            Correcting correcting,
            HouseholdMoves moves,
            Corrections corrections,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.correcting = correcting;
        this.moves = moves;
        this.corrections = corrections;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Everything that is wrong with what was typed, each pointing at its field; empty when nothing is. */
    public List<Refusal> problems(PersonCorrection typed) {
        return ResidentChecks.of(typed, Amsterdam.today(clock));
    }

    /**
     * Another name or birth date. The tariff follows the new birth date from the next sale on; what was sold keeps its price.
     * Refused: NOT_FOUND, RESIDENT_ALREADY_KNOWN, the first of {@link #problems(PersonCorrection)}, BIRTH_DATE_INVALID also
     * for a day after her death.
     */
    public Outcome<Resident> correct(Actor by, ResidentId id, PersonCorrection typed) {
        List<Refusal> problems = problems(typed);
        return problems.isEmpty()
                ? written(id, row -> correcting.correct(by, row, typed))
                : Outcome.refused(problems.getFirst());
    }

    /**
     * Another household, with the personal cheques that are still hers. Refused: NOT_FOUND, INPUT_MISSING at reason,
     * RESIDENT_DIED; and at {@code with} NOT_FOUND, INPUT_INVALID for herself, RESIDENT_DIED for who moves in with somebody
     * who died.
     */
    public Outcome<Resident> move(Actor by, ResidentId id, HouseholdMove typed) {
        CorrectionReason reason = typed.reason();
        return reason == null
                ? Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at("reason"))
                : written(id, row -> moves.move(by, row, typed, reason));
    }

    /** All that was corrected about somebody, newest first. Part of a file: who shows it has opened that. */
    public List<Correction> of(ResidentId id) {
        return corrections.of(id.value());
    }

    /** What was corrected after that version, newest first. */
    public List<Correction> since(ResidentId id, int version) {
        return corrections.since(id.value(), version);
    }

    private Outcome<Resident> written(ResidentId id, Function<ResidentRow, Outcome<ResidentRow>> work) {
        return transactions.write(() -> rows.hold(id.value())
                .map(work)
                .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND))
                .map(ResidentRow::resident));
    }
}
