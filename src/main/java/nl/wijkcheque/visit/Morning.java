package nl.wijkcheque.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.planning.InVain;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * Who gathers at a servicepunt on a day, and where they go.
 *
 * @param people everyone who is expected, by name
 * @param crews in the order in which they leave
 * @param inVain where crews came to the door for nothing, in order of time
 */
public record Morning(LocalDate day, List<Expected> people, List<Crew> crews, List<CameInVain> inVain) {

    public Morning {
        people = List.copyOf(people);
        crews = List.copyOf(crews);
        inVain = List.copyOf(inVain);
    }

    /** Whose name and address stand in it. */
    Set<ResidentId> residents() {
        return Stream.concat(
                crews.stream().flatMap(crew -> crew.stops().stream()), inVain.stream().map(CameInVain::stop))
                .map(stop -> stop.visit().resident())
                .collect(Collectors.toSet());
    }

    /**
     * Someone who is expected.
     *
     * @param said null as long as nobody ticked her
     * @param away an absence on this day stands in her file, and nobody has seen her
     * @param stranded visits of this day that have yet to begin and count on her, while she is not there
     */
    public record Expected(
            ParticipantId participant,
            String name,
            @Nullable Presence said,
            boolean away,
            List<PlannedVisit> stranded) {

        public Expected {
            stranded = List.copyOf(stranded);
        }

        public boolean isMissing() {
            return said == null ? away : said.isAbsent();
        }
    }

    /**
     * The same people together: where they go, one after the other, and where one of them goes with others.
     *
     * @param ways to each stop, from the servicepunt or from the stop before, as the slowest of them travels
     */
    public record Crew(List<Member> members, List<Stop> stops, List<Minutes> ways, List<Elsewhere> elsewhere) {

        public Crew {
            members = List.copyOf(members);
            stops = List.copyOf(stops);
            ways = List.copyOf(ways);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** @param travel how she gets there; null when she is no longer known */
    public record Member(CrewMember who, @Nullable TravelMode travel) {}

    /**
     * A visit of the day.
     *
     * @param host who lives there; null when she is no longer known
     * @param bring what the crew takes along; empty when nothing was said about that
     * @param due cheques to ask for, in minutes; nothing on account
     */
    public record Stop(
            PlannedVisit visit,
            VisitState state,
            @Nullable Host host,
            String resident,
            String place,
            String phone,
            Wording what,
            String note,
            Wording bring,
            Minutes due,
            boolean onAccount) {}

    /**
     * A visit of the day that did not happen, for a reason at the door.
     *
     * @param again the visit that its booking has by now; null when it has none
     */
    public record CameInVain(Stop stop, InVain what, @Nullable PlannedVisit again) {}

    /** Somebody of this crew, at another visit of the day with others. */
    public record Elsewhere(String name, PlannedVisit visit) {}
}
