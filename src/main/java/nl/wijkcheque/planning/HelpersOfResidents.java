package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.booking.KnownHelpers;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;

/** Tells bookings who came to a resident, or will: they know neither participants nor visits. */
@Singleton
final class HelpersOfResidents implements KnownHelpers {

    private final PairRows pairs;
    private final Participants participants;

    HelpersOfResidents(PairRows pairs, Participants participants) {
        this.pairs = pairs;
        this.participants = participants;
    }

    @Override
    public Map<ParticipantId, String> of(ResidentId resident) {
        List<ParticipantId> helped = pairs.helped(resident.value()).stream()
                .map(row -> new ParticipantId(row.participantId()))
                .toList();
        Map<ParticipantId, String> names = new LinkedHashMap<>();
        participants.findAll(helped).values().stream()
                .sorted(Comparator.comparing(Participant::name))
                .forEach(one -> names.put(one.id(), one.name()));
        return names;
    }
}
