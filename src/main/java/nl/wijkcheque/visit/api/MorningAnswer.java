package nl.wijkcheque.visit.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.visit.Morning;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.VisitState;
import org.jspecify.annotations.Nullable;

/** Who gathers on a day, and where each crew goes. */
@Serdeable
record MorningAnswer(LocalDate day, List<Expected> people, List<Crew> crews) {

    static MorningAnswer of(Morning morning, Locale locale) {
        return new MorningAnswer(
                morning.day(),
                morning.people().stream().map(Expected::of).toList(),
                morning.crews().stream().map(crew -> Crew.of(crew, locale)).toList());
    }

    /**
     * @param presence null as long as nobody said
     * @param stranded visits that have yet to begin and count on her, while she is not there
     */
    @Serdeable
    record Expected(UUID participantId, String name, @Nullable Presence presence, List<UUID> stranded) {

        static Expected of(Morning.Expected one) {
            return new Expected(
                    one.participant().value(),
                    one.name(),
                    one.said(),
                    one.stranded().stream().map(visit -> visit.id().value()).toList());
        }
    }

    /** People who go together, and where. */
    @Serdeable
    record Crew(List<Member> members, List<Stop> stops) {

        static Crew of(Morning.Crew crew, Locale locale) {
            return new Crew(
                    crew.members().stream()
                            .map(member -> new Member(
                                    member.who().participant().value(),
                                    member.who().name(),
                                    member.who().part(),
                                    member.travel()))
                            .toList(),
                    IntStream.range(0, crew.stops().size())
                            .mapToObj(at -> Stop.of(
                                    crew.stops().get(at), crew.ways().get(at).count(), locale))
                            .toList());
        }
    }

    /** One of a crew. */
    @Serdeable
    record Member(UUID participantId, String name, CrewPart part, @Nullable TravelMode travel) {}

    /**
     * @param travelMinutes from the servicepunt or from the stop before, as the slowest of the crew travels
     * @param bring what to take along; may be empty
     */
    @Serdeable
    record Stop(
            UUID visitId,
            VisitState state,
            Instant startsAt,
            Instant endsAt,
            String residentName,
            String place,
            int travelMinutes,
            String phone,
            String what,
            String note,
            String bring,
            int dueMinutes,
            boolean onAccount) {

        static Stop of(Morning.Stop stop, int travelMinutes, Locale locale) {
            return new Stop(
                    stop.visit().id().value(),
                    stop.state(),
                    stop.visit().slot().start(),
                    stop.visit().slot().end(),
                    stop.resident(),
                    stop.place(),
                    travelMinutes,
                    stop.phone(),
                    stop.what().in(locale),
                    stop.note(),
                    stop.bring().in(locale),
                    stop.due().count(),
                    stop.onAccount());
        }
    }
}
