package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.TimeSlot;
import nl.wijkcheque.shared.VisitId;

/** Writes visits with their crews, and reads them again. */
@Singleton
class VisitStore {

    private final PlannedVisitRows visits;
    private final CrewRows crews;
    private final CrewSlots slots;
    private final RowInserts inserts;
    private final Participants participants;
    private final Clock clock;

    VisitStore(
            PlannedVisitRows visits,
            CrewRows crews,
            CrewSlots slots,
            RowInserts inserts,
            Participants participants,
            Clock clock) {
        this.visits = visits;
        this.crews = crews;
        this.slots = slots;
        this.inserts = inserts;
        this.participants = participants;
        this.clock = clock;
    }

    /** @return whether everybody was free; if not, the transaction has to be given up */
    boolean store(Actor by, VisitId id, Situation situation, List<CrewMember> crew) {
        BookingDetails booking = situation.booking();
        TimeSlot slot = situation.slot();
        Location location = situation.location();
        visits.save(new PlannedVisitRow(
                id.value(),
                booking.id().value(),
                booking.id().value(),
                booking.resident().value(),
                booking.offering().value(),
                booking.servicepunt().value(),
                slot.start(),
                slot.end(),
                location == null ? null : location.latitude(),
                location == null ? null : location.longitude(),
                clock.instant(),
                by.account().value(),
                null,
                null));
        List<List<Object>> members = crew.stream()
                .map(member -> List.<Object>of(id.value(), member.participant().value(), member.part()))
                .toList();
        inserts.insert("crew_member", List.of("visit_id", "participant_id", "part"), members);
        return slots.take(id, crew.stream().map(CrewMember::participant).toList(), slot);
    }

    /** Gives the crew free. @return whether the visit stood until now */
    boolean release(VisitId visit, UnplanReason reason) {
        boolean stood = visits.release(visit.value(), clock.instant(), reason.name()) == 1;
        if (stood) {
            crews.freeSlots(visit.value());
        }
        return stood;
    }

    /** With their crews, in the order given: two queries more, however many there are. */
    List<PlannedVisit> withCrews(List<PlannedVisitRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<CrewRow> all = crews.of(rows.stream().map(PlannedVisitRow::id).toList());
        Map<ParticipantId, Participant> known = participants.findAll(all.stream()
                .map(row -> new ParticipantId(row.participantId()))
                .collect(Collectors.toSet()));
        Map<UUID, List<CrewMember>> byVisit = new HashMap<>();
        for (CrewRow row : all) {
            ParticipantId id = new ParticipantId(row.participantId());
            Participant who = known.get(id);
            byVisit.computeIfAbsent(row.visitId(), visit -> new ArrayList<>())
                    .add(new CrewMember(id, who == null ? "–" : who.name(), CrewPart.valueOf(row.part())));
        }
        byVisit.values().forEach(crew -> crew.sort(java.util.Comparator.comparing(CrewMember::name)));
        return rows.stream()
                .map(row -> row.with(byVisit.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
