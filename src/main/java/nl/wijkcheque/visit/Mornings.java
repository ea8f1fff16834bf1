package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.participant.Absence;
import nl.wijkcheque.participant.AbsenceKind;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.ResidentLooks;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** The start of a day at the servicepunt: who goes where, and who is there. */
@Singleton
public final class Mornings {

    /** Who phones that she is ill tomorrow is noted; what lies further ahead is an absence in her file [choice]. */
    private static final int DAYS_AHEAD = 7;

    private final Access access;
    private final MorningReads reads;
    private final AttendanceRows rows;
    private final Participants participants;
    private final ResidentLooks looks;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Mornings(
            Access access,
            MorningReads reads,
            AttendanceRows rows,
            Participants participants,
            ResidentLooks looks,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.reads = reads;
        this.rows = rows;
        this.participants = participants;
        this.looks = looks;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * All crews of the servicepunt of the reader, for those who lead. From the day before until the day after it is the work
     * itself; of any other day it is a look at the file of each resident on it, which is written down [choice].
     */
    public Morning of(Actor by, LocalDate day) {
        Morning morning = transactions.read(() -> reads.morning(by.servicepunt().id(), day));
        if (!access.isNear(day)) {
            looks.looked(by, morning.residents());
        }
        return morning;
    }

    /**
     * Says whether somebody is there; what is said last counts. Who is not there is not sent anywhere else that day. Refused:
     * NOT_FOUND, VISIT_IN_THE_PAST, VISIT_NOT_TODAY (there, late or gone without notice is seen on the day itself).
     */
    public Outcome<Attendance> tick(Actor by, ParticipantId participant, LocalDate day, Presence presence) {
        LocalDate today = Amsterdam.today(clock);
        if (day.isBefore(today)) {
            return Outcome.refused(RefusalCode.VISIT_IN_THE_PAST);
        }
        if (day.isAfter(isKnownAhead(presence) ? today.plusDays(DAYS_AHEAD) : today)) {
            return Outcome.refused(isKnownAhead(presence) ? Words.farAhead(day) : Words.notYet(day));
        }
        return transactions.write(() -> ours(by, participant).then(who -> {
            Optional<AttendanceRow> before = rows.hold(who.value(), day);
            return absence(by, who, day, before, presence).map(absence -> {
                rows.put(
                        who.value(),
                        day,
                        by.servicepunt().id().value(),
                        presence.name(),
                        absence.orElse(null),
                        by.account().value(),
                        clock.instant());
                audit.record(by, AuditAction.ATTENDANCE_TOLD, who.value());
                return new Attendance(who, day, presence);
            });
        }));
    }

    private static boolean isKnownAhead(Presence presence) {
        return presence == Presence.ABSENT_ILL || presence == Presence.ABSENT_EXCUSED;
    }

    /** Notes an absence with the first word that she is not there, and takes it back when she comes after all. */
    private Outcome<Optional<UUID>> absence(
            Actor by, ParticipantId who, LocalDate day, Optional<AttendanceRow> before, Presence presence) {
        Optional<UUID> noted = before.map(AttendanceRow::absenceId);
        if (presence.isAbsent() == noted.isPresent()) {
            return Outcome.done(noted);
        }
        if (noted.isPresent()) {
            // Gone already when she took it back herself; then there is nothing left to do.
            var _ = participants.removeAbsence(by, who, noted.get());
            return Outcome.done(Optional.empty());
        }
        AbsenceKind kind = presence == Presence.ABSENT_ILL ? AbsenceKind.ILL : AbsenceKind.OTHER;
        return participants.addAbsence(by, who, new Period(day, day), kind).map(Absence::id).map(Optional::of);
    }

    private Outcome<ParticipantId> ours(Actor by, ParticipantId participant) {
        return participants.find(participant)
                .filter(found -> found.servicepunt().equals(by.servicepunt().id()))
                .isPresent() ? Outcome.done(participant) : Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND));
    }
}
