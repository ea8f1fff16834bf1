package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Phone;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeOrderedIds;

/** Registers participants. */
@Singleton
final class Registration {

    private final ParticipantRows rows;
    private final Coaches coaches;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    Registration(
            ParticipantRows rows,
            Coaches coaches,
            Transactions transactions,
            TimeOrderedIds ids,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.coaches = coaches;
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    List<Refusal> problems(Actor by, NewParticipant participant) {
        List<Refusal> found = new ArrayList<>(ParticipantChecks.of(participant, Amsterdam.today(clock)));
        if (!coaches.isCoach(by.servicepunt().id(), participant.coach())) {
            found.add(Refusal.of(RefusalCode.INPUT_INVALID).at("coachId"));
        }
        return List.copyOf(found);
    }

    Outcome<ParticipantId> register(Actor by, NewParticipant participant) {
        List<Refusal> problems = problems(by, participant);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems.getFirst());
        }
        ParticipantRow row = row(by, ids.next(), participant);
        return transactions.write(() -> {
            rows.save(row);
            audit.record(by, AuditAction.PARTICIPANT_REGISTERED, row.id());
            return Outcome.done(row.participantId());
        });
    }

    private static ParticipantRow row(Actor by, UUID id, NewParticipant participant) {
        String firstName = ParticipantChecks.clean(participant.firstName());
        String surname = ParticipantChecks.clean(participant.surname());
        return new ParticipantRow(
                id,
                by.servicepunt().id().value(),
                firstName,
                surname,
                NameKey.of(firstName, surname, id),
                Objects.requireNonNull(participant.birthDate()),
                Phone.read(ParticipantChecks.clean(participant.phone())).orElseThrow(),
                participant.coach().value(),
                participant.travelMode(),
                participant.weeklyCap().count(),
                ParticipantRow.join(participant.skills()),
                WeekBits.write(participant.availability()),
                false,
                null,
                null,
                0);
    }
}
