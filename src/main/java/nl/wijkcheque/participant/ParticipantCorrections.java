package nl.wijkcheque.participant;

import static nl.wijkcheque.participant.ParticipantChecks.clean;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.audit.Corrected;
import nl.wijkcheque.audit.CorrectedField;
import nl.wijkcheque.audit.Correction;
import nl.wijkcheque.audit.Corrections;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Phone;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/**
 * Corrects what was registered about participants. Of two who correct at the same time the second hears what the first made
 * of it. What is typed as it already stands changes nothing.
 */
@Singleton
public final class ParticipantCorrections {

    private final ParticipantRows rows;
    private final Accounts accounts;
    private final Corrections corrections;
    private final Transactions transactions;
    private final Clock clock;

    ParticipantCorrections(
            ParticipantRows rows,
            Accounts accounts,
            Corrections corrections,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.corrections = corrections;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Everything that is wrong with what was typed, each pointing at its field; empty when nothing is. */
    public List<Refusal> problems(ParticipantCorrection typed) {
        return ParticipantChecks.of(typed, Amsterdam.today(clock));
    }

    /**
     * Another name, birth date or phone number. Refused: NOT_FOUND, CORRECTED_MEANWHILE, CHANGED_MEANWHILE when it was
     * something else, or the first of {@link #problems}.
     */
    public Outcome<Participant> correct(Actor by, ParticipantId id, ParticipantCorrection typed) {
        List<Refusal> problems = problems(typed);
        return problems.isEmpty()
                ? transactions.write(() -> rows.hold(id.value())
                        .filter(row -> row.isFor(by))
                        .map(row -> correct(by, row, typed))
                        .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND)))
                : Outcome.refused(problems.getFirst());
    }

    /** All that was corrected about somebody, newest first. Part of a file: who shows it has opened that. */
    public List<Correction> of(ParticipantId id) {
        return corrections.of(id.value());
    }

    /** What was corrected after that version, newest first. */
    public List<Correction> since(ParticipantId id, int version) {
        return corrections.since(id.value(), version);
    }

    private Outcome<Participant> correct(Actor by, ParticipantRow row, ParticipantCorrection typed) {
        if (row.version() != typed.version()) {
            return Outcome.refused(corrections.changedSince(row.id(), typed.version()));
        }
        String firstName = clean(typed.firstName());
        String surname = clean(typed.surname());
        LocalDate born = Objects.requireNonNull(typed.birthDate());
        String phone = Phone.read(clean(typed.phone())).orElseThrow();
        List<Corrected> corrected = Corrected.between(
                row.facts(),
                Map.of(
                        CorrectedField.FIRST_NAME, firstName,
                        CorrectedField.SURNAME, surname,
                        CorrectedField.BIRTH_DATE, born.toString(),
                        CorrectedField.PHONE, phone));
        if (corrected.isEmpty()) {
            return Outcome.done(row.participant());
        }
        String sortKey = NameKey.of(firstName, surname, row.id());
        if (rows.correct(row.id(), row.version(), firstName, surname, sortKey, born, phone) == 0) {
            return Outcome.refused(RefusalCode.TRY_AGAIN);
        }
        if (row.accountId() != null) {
            accounts.rename(new AccountId(row.accountId()), firstName + " " + surname);
        }
        corrections.record(
                by,
                AuditAction.PARTICIPANT_CORRECTED,
                row.id(),
                row.version() + 1,
                Objects.requireNonNull(typed.reason()),
                corrected);
        return Outcome.done(rows.findById(row.id()).orElseThrow().participant());
    }
}
