package nl.wijkcheque.planning;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.TimeSlot;
import nl.wijkcheque.shared.VisitId;

/** Crews that go on longer than was planned: what comes after is taken from nobody, and given to nobody else. */
@Singleton
class Staying {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);

    private final PlannedVisitRows rows;
    private final VisitStore store;
    private final CrewSlots slots;
    private final Participants participants;
    private final Rides rides;

    Staying(PlannedVisitRows rows, VisitStore store, CrewSlots slots, Participants participants, Rides rides) {
        this.rows = rows;
        this.store = store;
        this.slots = slots;
        this.participants = participants;
        this.rides = rides;
    }

    /** For who has {@linkplain WeekTurns#take(VisitId) taken the turn} of that visit. */
    Outcome<VisitId> stay(PlannedVisit visit, Minutes before, Minutes length) {
        List<ParticipantId> crew = visit.crew().stream().map(CrewMember::participant).toList();
        TimeSlot longer = TimeSlot.of(visit.slot().start(), length);
        Optional<PlannedVisit> next = nextOfCrew(visit, crew, longer.end());
        if (next.isPresent()) {
            return Outcome.refused(Refusal.of(
                    RefusalCode.CREW_EXPECTED,
                    whoIsExpected(visit, next.get()),
                    TIME.format(Amsterdam.timeOf(next.get().slot().start()))));
        }
        if (!slots.extend(visit.id(), crew, TimeSlot.of(visit.slot().start(), before), longer)) {
            return Outcome.refused(RefusalCode.PARTICIPANT_TAKEN);
        }
        return rows.stay(visit.id().value(), longer.end()) == 1
                ? Outcome.done(visit.id())
                : Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
    }

    /** The first visit of anyone of the crew for which she would be late: the way there belongs to it. */
    private Optional<PlannedVisit> nextOfCrew(PlannedVisit visit, List<ParticipantId> crew, Instant end) {
        Period day = new Period(visit.day(), visit.day());
        Map<ParticipantId, Participant> known = participants.findAll(crew);
        PlannedVisitRow here = rows.ever(visit.id().value()).orElseThrow();
        List<PlannedVisitRow> late = new ArrayList<>();
        for (ParticipantId member : crew) {
            Participant who = requireNonNull(known.get(member));
            rows.of(member.value(), day.start(), day.end()).stream()
                    .filter(other -> !other.id().equals(here.id()) && !other.startsAt().isBefore(here.endsAt()))
                    .filter(other -> other.startsAt().isBefore(end.plus(
                            rides.between(who.travelMode(), stop(here), stop(other)).toDuration())))
                    .forEach(late::add);
        }
        return store.withCrews(late.stream().distinct().toList()).stream()
                .min(Comparator.comparing(other -> other.slot().start()));
    }

    private static Rides.Stop stop(PlannedVisitRow row) {
        return new Rides.Stop(new ResidentId(row.residentId()), row.location());
    }

    private static String whoIsExpected(PlannedVisit here, PlannedVisit next) {
        return here.crew().stream()
                .filter(member -> next.hasInCrew(member.participant()))
                .map(CrewMember::name)
                .findFirst()
                .orElseThrow();
    }
}
