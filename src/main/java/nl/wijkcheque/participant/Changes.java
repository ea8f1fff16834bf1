package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Skill;
import nl.wijkcheque.shared.TimeOrderedIds;

/** Changes when and how a participant can work. */
@Singleton
final class Changes {

    /** An absence further away than this is a typing error [choice]. */
    private static final int YEARS_AROUND = 2;

    private final ParticipantRows rows;
    private final AbsenceRows absences;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    Changes(
            ParticipantRows rows,
            AbsenceRows absences,
            Transactions transactions,
            TimeOrderedIds ids,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.absences = absences;
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<Participant> setAvailability(Actor by, ParticipantId id, Set<Availability> availability) {
        return change(by, id, row -> rows.setAvailability(row.id(), WeekBits.write(availability)));
    }

    Outcome<Participant> setSkills(Actor by, ParticipantId id, Set<Skill> skills) {
        return change(by, id, row -> rows.setSkills(row.id(), ParticipantRow.join(skills)));
    }

    Outcome<Participant> setWork(Actor by, ParticipantId id, Minutes weeklyCap, TravelMode travelMode) {
        return ParticipantChecks.isCap(weeklyCap)
                ? change(by, id, row -> rows.setWork(row.id(), weeklyCap.count(), travelMode))
                : Outcome.refused(RefusalCode.WEEKLY_CAP_INVALID);
    }

    Outcome<Absence> addAbsence(Actor by, ParticipantId id, Period period, AbsenceKind kind) {
        LocalDate today = Amsterdam.today(clock);
        Period around = new Period(today.minusYears(YEARS_AROUND), today.plusYears(YEARS_AROUND));
        if (!around.contains(period.from()) || !around.contains(period.until())) {
            return Outcome.refused(RefusalCode.PERIOD_INVALID);
        }
        AbsenceRow absence = new AbsenceRow(ids.next(), id.value(), period.from(), period.until(), kind);
        return change(by, id, row -> absences.save(absence)).map(participant -> absence.absence());
    }

    Outcome<ParticipantId> removeAbsence(Actor by, ParticipantId id, UUID absence) {
        return transactions.write(() -> {
            if (rows.findById(id.value()).filter(row -> row.isFor(by)).isEmpty()
                    || absences.remove(absence, id.value()) == 0) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            audit.record(by, AuditAction.PARTICIPANT_CHANGED, id.value());
            return Outcome.done(id);
        });
    }

    private Outcome<Participant> change(Actor by, ParticipantId id, Consumer<ParticipantRow> work) {
        return transactions.write(() -> rows.findById(id.value())
                .filter(row -> row.isFor(by))
                .map(row -> {
                    work.accept(row);
                    audit.record(by, AuditAction.PARTICIPANT_CHANGED, row.id());
                    return Outcome.done(
                            rows.findById(row.id()).orElseThrow().participant());
                })
                .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND)));
    }
}
