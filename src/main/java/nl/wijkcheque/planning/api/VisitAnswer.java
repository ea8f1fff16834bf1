package nl.wijkcheque.planning.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.planning.PlannedVisit;

/** @param day in the Netherlands */
@Serdeable
record VisitAnswer(
        UUID id,
        UUID bookingId,
        UUID residentId,
        UUID offeringId,
        LocalDate day,
        Instant startsAt,
        Instant endsAt,
        int lengthMinutes,
        List<CrewAnswer> crew) {

    static VisitAnswer of(PlannedVisit visit) {
        return new VisitAnswer(
                visit.id().value(),
                visit.booking().value(),
                visit.resident().value(),
                visit.offering().value(),
                visit.day(),
                visit.slot().start(),
                visit.slot().end(),
                visit.length().count(),
                visit.crew().stream()
                        .map(member -> new CrewAnswer(member.participant().value(), member.name(), member.part()))
                        .toList());
    }

    /** One of the people who go. */
    @Serdeable
    record CrewAnswer(UUID participantId, String name, CrewPart part) {}
}
