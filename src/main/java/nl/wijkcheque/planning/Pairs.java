package nl.wijkcheque.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;

/** Who are kept apart, and who would like to see each other again. */
@Singleton
class Pairs {

    private final PairRows rows;
    private final Participants participants;
    private final Hosts hosts;
    private final Transactions transactions;
    private final Audit audit;

    Pairs(PairRows rows, Participants participants, Hosts hosts, Transactions transactions, Audit audit) {
        this.rows = rows;
        this.participants = participants;
        this.hosts = hosts;
        this.transactions = transactions;
        this.audit = audit;
    }

    Outcome<ParticipantId> noGo(Actor by, ParticipantId participant, ResidentId resident, boolean apart) {
        return known(by, participant, resident, AuditAction.NO_GO_CHANGED, () -> {
            if (apart) {
                rows.keepApart(participant.value(), resident.value());
            } else {
                rows.noLongerApart(participant.value(), resident.value());
            }
        });
    }

    Outcome<List<Participant>> apart(Actor by, ResidentId resident) {
        if (hosts.find(resident).isEmpty()) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        Set<ParticipantId> apart = rows.apart(resident.value()).stream()
                .map(row -> new ParticipantId(row.participantId())).collect(toSet());
        return Outcome.done(participants.findAll(apart).values().stream()
                .filter(one -> one.servicepunt().equals(by.servicepunt().id()))
                .sorted(Comparator.comparing(Participant::name))
                .toList());
    }

    Outcome<ParticipantId> seeAgain(Actor by, ResidentId resident, ParticipantId participant, boolean wished) {
        boolean stranger = !by.isStaff() && !resident.equals(by.resident());
        if (stranger) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        return known(by, participant, resident, AuditAction.SEE_AGAIN_CHANGED, () -> {
            if (wished) {
                rows.wishAgain(participant.value(), resident.value());
            } else {
                rows.noLongerWished(participant.value(), resident.value());
            }
        });
    }

    Map<ParticipantId, Set<ResidentId>> wishedFor(Collection<ParticipantId> helpers) {
        return helpers.isEmpty()
                ? Map.of()
                : rows.wishedFor(helpers.stream().map(ParticipantId::value).toList()).stream()
                        .collect(groupingBy(
                                row -> new ParticipantId(row.participantId()),
                                mapping(row -> new ResidentId(row.residentId()), toSet())));
    }

    private Outcome<ParticipantId> known(
            Actor by, ParticipantId participant, ResidentId resident, AuditAction action, Runnable work) {
        return transactions.write(() -> {
            boolean ours = participants
                    .find(participant)
                    .map(Participant::servicepunt)
                    .filter(by.servicepunt().id()::equals)
                    .isPresent();
            if (!ours || hosts.find(resident).isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            work.run();
            audit.record(by, action, participant.value());
            return Outcome.done(participant);
        });
    }
}
