package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkcheque.participant.Deployable;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.planning.DayChanges;
import nl.wijkcheque.planning.InVain;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.Rides;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.VisitId;

/** Reads the morning of a day: in as many queries for one crew as for a hundred. */
@Singleton
class MorningReads {

    private final Planning planning;
    private final DayChanges changes;
    private final Participants participants;
    private final AttendanceRows attendances;
    private final Stops stops;
    private final Rides rides;

    MorningReads(
            Planning planning,
            DayChanges changes,
            Participants participants,
            AttendanceRows attendances,
            Stops stops,
            Rides rides) {
        this.planning = planning;
        this.changes = changes;
        this.participants = participants;
        this.attendances = attendances;
        this.stops = stops;
        this.rides = rides;
    }

    Morning morning(ServicepuntId servicepunt, LocalDate day) {
        List<Morning.Stop> all = stops.of(planning.between(servicepunt, new Period(day, day)));
        Map<UUID, Presence> said = attendances.on(servicepunt.value(), day).stream()
                .collect(Collectors.toMap(AttendanceRow::participantId, AttendanceRow::said));
        Map<ParticipantId, Participant> known = participants.findAll(all.stream()
                .flatMap(stop -> stop.visit().crew().stream())
                .map(CrewMember::participant)
                .collect(Collectors.toSet()));
        return new Morning(day, expected(all, said, away(servicepunt, day)), crews(servicepunt, all, known),
                inVain(servicepunt, day));
    }

    private List<Morning.CameInVain> inVain(ServicepuntId servicepunt, LocalDate day) {
        List<InVain> all = changes.inVain(servicepunt, new Period(day, day));
        List<Morning.Stop> at = stops.of(all.stream().map(InVain::visit).toList());
        List<Morning.CameInVain> inVain = new ArrayList<>(all.size());
        for (int number = 0; number < all.size(); number++) {
            VisitId now = all.get(number).booking().visitOrNull();
            PlannedVisit again = now == null ? null : planning.visit(now).orElse(null);
            inVain.add(new Morning.CameInVain(at.get(number), all.get(number), again));
        }
        return inVain;
    }

    private Set<ParticipantId> away(ServicepuntId servicepunt, LocalDate day) {
        return participants.deployable(servicepunt, new Period(day, day)).stream()
                .filter(one -> one.isAbsentOn(day))
                .map(Deployable::id)
                .collect(Collectors.toSet());
    }

    private static List<Morning.Expected> expected(
            List<Morning.Stop> all, Map<UUID, Presence> said, Set<ParticipantId> away) {
        Map<ParticipantId, String> names = new HashMap<>();
        Map<ParticipantId, List<PlannedVisit>> ahead = new HashMap<>();
        for (Morning.Stop stop : all) {
            for (CrewMember member : stop.visit().crew()) {
                names.put(member.participant(), member.name());
                List<PlannedVisit> visits = ahead.computeIfAbsent(member.participant(), none -> new ArrayList<>());
                if (stop.state() == VisitState.PLANNED) {
                    visits.add(stop.visit());
                }
            }
        }
        return names.entrySet().stream()
                .map(one -> {
                    Presence presence = said.get(one.getKey().value());
                    boolean told = presence == null && away.contains(one.getKey());
                    boolean missing = told || (presence != null && presence.isAbsent());
                    return new Morning.Expected(
                            one.getKey(),
                            one.getValue(),
                            presence,
                            told,
                            missing ? ahead.getOrDefault(one.getKey(), List.of()) : List.of());
                })
                .sorted(Comparator.comparing(Morning.Expected::name)
                        .thenComparing(one -> one.participant().value()))
                .toList();
    }

    private List<Morning.Crew> crews(
            ServicepuntId servicepunt, List<Morning.Stop> all, Map<ParticipantId, Participant> known) {
        Map<Set<ParticipantId>, List<Morning.Stop>> together = all.stream()
                .collect(Collectors.groupingBy(
                        stop -> people(stop.visit()), LinkedHashMap::new, Collectors.toList()));
        return together.values().stream().map(own -> crew(servicepunt, own, all, known)).toList();
    }

    private Morning.Crew crew(
            ServicepuntId servicepunt,
            List<Morning.Stop> own,
            List<Morning.Stop> all,
            Map<ParticipantId, Participant> known) {
        Set<ParticipantId> here = people(own.getFirst().visit());
        List<Morning.Elsewhere> elsewhere = all.stream()
                .map(Morning.Stop::visit)
                .filter(visit -> !people(visit).equals(here))
                .flatMap(visit -> visit.crew().stream()
                        .filter(member -> here.contains(member.participant()))
                        .map(member -> new Morning.Elsewhere(member.name(), visit)))
                .toList();
        // Somebody may be in a crew for something else each time: as it is at the first visit.
        Map<ParticipantId, CrewMember> members = own.getFirst().visit().crew().stream()
                .collect(Collectors.toMap(
                        CrewMember::participant, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        return new Morning.Crew(
                members.values().stream()
                        .map(member -> {
                            Participant who = known.get(member.participant());
                            return new Morning.Member(member, who == null ? null : who.travelMode());
                        })
                        .toList(),
                own,
                ways(servicepunt, own, slowest(here, known)),
                elsewhere);
    }

    /** Nothing is said of the way when somebody who is visited is no longer known. */
    private List<Minutes> ways(ServicepuntId servicepunt, List<Morning.Stop> stops, TravelMode mode) {
        List<Host> hosts = stops.stream().map(Morning.Stop::host).filter(Objects::nonNull).toList();
        return hosts.size() == stops.size()
                ? rides.between(servicepunt, mode, hosts)
                : stops.stream().map(stop -> Minutes.ZERO).toList();
    }

    private static TravelMode slowest(Set<ParticipantId> crew, Map<ParticipantId, Participant> known) {
        boolean onFoot = crew.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .anyMatch(who -> who.travelMode() == TravelMode.FOOT);
        return onFoot ? TravelMode.FOOT : TravelMode.BICYCLE;
    }

    private static Set<ParticipantId> people(PlannedVisit visit) {
        return visit.crew().stream().map(CrewMember::participant).collect(Collectors.toSet());
    }
}
