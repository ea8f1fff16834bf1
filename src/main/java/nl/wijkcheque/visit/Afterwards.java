package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** Reads visits that are over, with who really was there. */
@Singleton
class Afterwards {

    /** Later than any visit starts. */
    private static final Instant AFTER_ALL = Instant.parse("9999-01-01T00:00:00Z");

    private static final UUID NO_VISIT = new UUID(0, 0);

    private final VisitRows rows;
    private final PresenceRows presences;

    Afterwards(VisitRows rows, PresenceRows presences) {
        this.rows = rows;
        this.presences = presences;
    }

    List<DoneVisit> at(ServicepuntId servicepunt, Period days) {
        return done(rows.done(servicepunt.value(), days.from(), days.until()));
    }

    List<DoneVisit> withResident(ResidentId resident, Period days) {
        return done(rows.doneFor(resident.value(), days.from(), days.until(), days.start(), days.end()));
    }

    /** A cursor that is no visit of this servicepunt begins at the beginning. */
    Slice<DoneVisit> latest(ServicepuntId servicepunt, Period days, @Nullable VisitId after, int size) {
        Optional<VisitRow> last = Optional.ofNullable(after)
                .flatMap(visit -> rows.find(visit.value()))
                .filter(row -> row.servicepuntId().equals(servicepunt.value()));
        LocalDate until = last.map(VisitRow::day)
                .filter(day -> day.isBefore(days.until()))
                .orElse(days.until());
        List<VisitRow> found = rows.latest(
                servicepunt.value(),
                days.from(),
                until,
                last.map(VisitRow::startedAt).orElse(AFTER_ALL),
                last.map(VisitRow::visitId).orElse(NO_VISIT),
                size + 1);
        Slice<VisitRow> slice = Slice.of(found, size, row -> row.visitId().toString());
        return new Slice<>(done(slice.items()), slice.next());
    }

    List<DoneVisit> latestAt(
            Collection<ResidentId> residents, ServicepuntId servicepunt, Period days, int most) {
        List<UUID> ids = residents.stream().map(ResidentId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : done(rows.latestOf(
                        ids, servicepunt.value(), days.from(), days.until(), days.start(), days.end(), most));
    }

    Optional<DoneVisit> one(VisitId visit) {
        List<VisitRow> row = rows.find(visit.value())
                .filter(found -> found.visitState() == VisitState.DONE)
                .stream()
                .toList();
        return done(row).stream().findFirst();
    }

    private List<DoneVisit> done(List<VisitRow> visits) {
        if (visits.isEmpty()) {
            return List.of();
        }
        Map<UUID, Set<UUID>> absent = presences.ofAll(visits.stream().map(VisitRow::visitId).toList()).stream()
                .filter(row -> row.line().presence().isAbsent())
                .collect(Collectors.groupingBy(
                        PresenceRow::visitId, Collectors.mapping(PresenceRow::participantId, Collectors.toSet())));
        return visits.stream()
                .map(visit -> visit.done(absent.getOrDefault(visit.visitId(), Set.of())))
                .toList();
    }
}
