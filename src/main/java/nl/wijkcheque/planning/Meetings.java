package nl.wijkcheque.planning;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;

/** Who were where, who like to see each other again and who are kept apart, by resident. */
final class Meetings {

    private final Map<MeetingKind, Map<UUID, Set<ParticipantId>>> all = new EnumMap<>(MeetingKind.class);

    Meetings(List<MeetingRow> rows) {
        for (MeetingRow row : rows) {
            all.computeIfAbsent(row.kind(), kind -> new HashMap<>())
                    .computeIfAbsent(row.residentId(), resident -> new HashSet<>())
                    .add(new ParticipantId(row.participantId()));
        }
    }

    Set<ParticipantId> known(ResidentId resident) {
        return of(MeetingKind.KNOWN, resident);
    }

    Set<ParticipantId> again(ResidentId resident) {
        return of(MeetingKind.AGAIN, resident);
    }

    Set<ParticipantId> apart(ResidentId resident) {
        return of(MeetingKind.APART, resident);
    }

    private Set<ParticipantId> of(MeetingKind kind, ResidentId resident) {
        return all.getOrDefault(kind, Map.of()).getOrDefault(resident.value(), Set.of());
    }
}
