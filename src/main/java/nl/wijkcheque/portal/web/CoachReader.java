package nl.wijkcheque.portal.web;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.participant.Caseload;
import nl.wijkcheque.participant.Caseloads;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.portal.web.CoachPart.Ending;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;

/** Reads what a coach sees first: her own participants, and whose placement ends soon. */
@Singleton
final class CoachReader {

    private final Caseloads caseloads;
    private final Placements placements;
    private final Clock clock;

    CoachReader(Caseloads caseloads, Placements placements, Clock clock) {
        this.caseloads = caseloads;
        this.placements = placements;
        this.clock = clock;
    }

    CoachPart read(Actor coach) {
        LocalDate today = Amsterdam.today(clock);
        Caseload caseload = caseloads.of(coach);
        Collection<Placement> current = caseload.placements().values();
        return new CoachPart(
                caseload.people().size(),
                Arrays.stream(Track.values())
                        .map(track -> Map.entry(track, Math.toIntExact(current.stream()
                                .filter(placement -> placement.track() == track)
                                .count())))
                        .toList(),
                ending(coach, caseload, today));
    }

    /** One that nobody ended stands here beside the next, too. */
    private List<Ending> ending(Actor coach, Caseload caseload, LocalDate today) {
        Map<ParticipantId, String> names = caseload.people().stream()
                .collect(toMap(Participant::id, Participant::name));
        return placements.touching(coach.servicepunt().id(), new Period(today, today)).stream()
                .filter(placement -> names.containsKey(placement.participant()))
                .filter(placement -> !placement.lastDay().isAfter(today.plusWeeks(CoachPart.WEEKS)))
                .map(placement -> new Ending(
                        placement.participant().toString(),
                        names.getOrDefault(placement.participant(), ""),
                        placement.track(),
                        placement.lastDay(),
                        placement.lastDay().isBefore(today)))
                .sorted(Comparator.comparing(Ending::lastDay).thenComparing(Ending::name))
                .toList();
    }
}
