package nl.wijkcheque.portal.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.ParticipantSearch;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.portal.web.CoachPart.Ending;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Slice;

/** Reads what a coach sees first: her own participants, and whose placement ends soon. */
@Singleton
final class CoachReader {

    private final Participants participants;
    private final Placements placements;
    private final Clock clock;

    CoachReader(Participants participants, Placements placements, Clock clock) {
        this.participants = participants;
        this.placements = placements;
        this.clock = clock;
    }

    CoachPart read(Actor coach) {
        LocalDate today = Amsterdam.today(clock);
        Map<ParticipantId, Participant> own = caseload(coach);
        List<Placement> open = placements
                .touching(coach.servicepunt().id(), new Period(today, today))
                .stream()
                .filter(placement -> placement.isOpen() && own.containsKey(placement.participant()))
                .toList();
        return new CoachPart(
                Math.toIntExact(open.stream().map(Placement::participant).distinct().count()),
                Arrays.stream(Track.values())
                        .map(track -> Map.entry(track, Math.toIntExact(open.stream()
                                .filter(placement -> placement.track() == track)
                                .count())))
                        .toList(),
                ending(open, own, today));
    }

    private static List<Ending> ending(
            List<Placement> open, Map<ParticipantId, Participant> own, LocalDate today) {
        List<Ending> ending = new ArrayList<>();
        for (Placement placement : open) {
            Participant who = own.get(placement.participant());
            if (who != null && !placement.until().isAfter(today.plusWeeks(CoachPart.WEEKS))) {
                ending.add(new Ending(
                        who.id().toString(),
                        who.name(),
                        placement.track(),
                        placement.until(),
                        placement.until().isBefore(today)));
            }
        }
        ending.sort(Comparator.comparing(Ending::lastDay).thenComparing(Ending::name));
        return ending;
    }

    private Map<ParticipantId, Participant> caseload(Actor coach) {
        ParticipantSearch own = new ParticipantSearch("", coach.account());
        Map<ParticipantId, Participant> found = new HashMap<>();
        String after = "";
        while (after != null) {
            Slice<Participant> slice = participants.list(coach.servicepunt().id(), own, after, Slice.LARGEST_SIZE);
            slice.items().forEach(one -> found.put(one.id(), one));
            after = slice.next();
        }
        return found;
    }
}
