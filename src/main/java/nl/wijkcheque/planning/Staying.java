package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeSlot;
import nl.wijkcheque.shared.VisitId;

/** Crews that go on longer than was planned: what comes after is taken from nobody, and given to nobody else. */
@Singleton
class Staying {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);

    private final PlannedVisitRows rows;
    private final VisitStore store;
    private final CrewSlots slots;

    Staying(PlannedVisitRows rows, VisitStore store, CrewSlots slots) {
        this.rows = rows;
        this.store = store;
        this.slots = slots;
    }

    Outcome<VisitId> stay(PlannedVisit visit, Minutes before, Minutes length) {
        List<ParticipantId> crew = visit.crew().stream().map(CrewMember::participant).toList();
        slots.takeTurn(crew, Horizon.weekOf(visit.day()).from());
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

    /** The first visit of anyone of the crew that would begin before they are done here. */
    private Optional<PlannedVisit> nextOfCrew(PlannedVisit visit, List<ParticipantId> crew, Instant end) {
        Period day = new Period(visit.day(), visit.day());
        List<PlannedVisitRow> later = crew.stream()
                .flatMap(member -> rows.of(member.value(), day.start(), day.end()).stream())
                .filter(other -> !other.id().equals(visit.id().value())
                        && !other.startsAt().isBefore(visit.slot().end())
                        && other.startsAt().isBefore(end))
                .distinct()
                .toList();
        return store.withCrews(later).stream().min(Comparator.comparing(other -> other.slot().start()));
    }

    private static String whoIsExpected(PlannedVisit here, PlannedVisit next) {
        return here.crew().stream()
                .filter(member -> next.hasInCrew(member.participant()))
                .map(CrewMember::name)
                .findFirst()
                .orElseThrow();
    }
}
