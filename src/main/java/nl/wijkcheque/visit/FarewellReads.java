package nl.wijkcheque.visit;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.participant.Deployable;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.TrackSettings;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;

/** Finds good helpers who leave soon, and who will miss them. */
@Singleton
final class FarewellReads {

    private final ExperienceRows rows;
    private final Participants participants;
    private final Planning planning;
    private final TrackSettings tracks;
    private final GrowthSettings settings;
    private final Clock clock;

    FarewellReads(
            ExperienceRows rows,
            Participants participants,
            Planning planning,
            TrackSettings tracks,
            GrowthSettings settings,
            Clock clock) {
        this.rows = rows;
        this.participants = participants;
        this.planning = planning;
        this.tracks = tracks;
        this.settings = settings;
        this.clock = clock;
    }

    List<Farewell> leaving(ServicepuntId servicepunt) {
        LocalDate today = Amsterdam.today(clock);
        LocalDate horizon = today.plusWeeks(tracks.leavingWeeks());
        // A year ahead: somebody whose next placement is planned does not leave.
        Map<Deployable, Placement> last = new LinkedHashMap<>();
        participants.deployable(servicepunt, new Period(today, today.plusYears(1))).stream()
                .filter(one -> one.isPlacedOn(today))
                .forEach(one -> lastOf(one)
                        .filter(placement -> !placement.lastDay().isAfter(horizon))
                        .ifPresent(placement -> last.put(one, placement)));
        Map<UUID, List<RegularSum>> visits = rows.regulars(servicepunt.value(), today.minusMonths(6)).stream()
                .collect(groupingBy(RegularSum::participantId));
        Map<ParticipantId, Set<ResidentId>> asked = planning
                .wishedFor(last.keySet().stream().map(Deployable::id).toList());
        return last.entrySet().stream()
                .map(each -> farewell(
                        each.getKey(),
                        each.getValue(),
                        visits.getOrDefault(each.getKey().id().value(), List.of()),
                        asked.getOrDefault(each.getKey().id(), Set.of())))
                .filter(farewell -> !farewell.residents().isEmpty())
                .sorted(Comparator.comparing(Farewell::lastDay))
                .toList();
    }

    private static Optional<Placement> lastOf(Deployable one) {
        return one.placements().stream().max(Comparator.comparing(Placement::lastDay));
    }

    private Farewell farewell(Deployable one, Placement last, List<RegularSum> visits, Set<ResidentId> asked) {
        Map<ResidentId, Integer> came = new HashMap<>();
        asked.forEach(resident -> came.put(resident, 0));
        visits.stream()
                .filter(sum -> sum.visits() >= settings.regularVisits()
                        || asked.contains(new ResidentId(sum.residentId())))
                .forEach(sum -> came.put(new ResidentId(sum.residentId()), sum.visits()));
        return new Farewell(
                one.id(),
                one.name(),
                last.track(),
                last.lastDay(),
                came.entrySet().stream()
                        .map(each -> new Farewell.Regular(
                                each.getKey(), each.getValue(), asked.contains(each.getKey())))
                        .sorted(Comparator.comparingInt(Farewell.Regular::visits)
                                .reversed()
                                .thenComparing(regular -> regular.resident().value()))
                        .toList());
    }
}
