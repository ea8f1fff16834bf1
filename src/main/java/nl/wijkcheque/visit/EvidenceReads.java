package nl.wijkcheque.visit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** Reads one by one the visits that speak for somebody's next step. */
@Singleton
final class EvidenceReads {

    private final ExperienceRows rows;
    private final Planning planning;
    private final Participants participants;
    private final Clock clock;

    EvidenceReads(ExperienceRows rows, Planning planning, Participants participants, Clock clock) {
        this.rows = rows;
        this.planning = planning;
        this.participants = participants;
        this.clock = clock;
    }

    List<PastVisit> of(Actor by, ParticipantId participant, OfferingId offering) {
        LocalDate today = Amsterdam.today(clock);
        Period year = new Period(today.minusYears(1), today);
        Map<UUID, List<PastVisitRow>> visits = rows
                .visits(by.servicepunt().id().value(), participant.value(), offering.value(), year.from())
                .stream()
                .collect(groupingBy(PastVisitRow::visitId));
        Map<VisitId, PlannedVisit> planned = planning.of(participant, year).stream()
                .collect(toMap(PlannedVisit::id, visit -> visit));
        Map<ParticipantId, Participant> names = participants.findAll(visits.values().stream()
                .flatMap(List::stream)
                .map(row -> new ParticipantId(row.participantId()))
                .collect(Collectors.toSet()));
        List<PastVisit> done = new ArrayList<>();
        visits.forEach((id, there) -> there.stream()
                .filter(row -> row.participantId().equals(participant.value()))
                .forEach(own -> done.add(visit(own, there, planned.get(new VisitId(id)), names))));
        done.sort((one, other) -> other.day().compareTo(one.day()));
        return done;
    }

    private static PastVisit visit(
            PastVisitRow own,
            List<PastVisitRow> there,
            @Nullable PlannedVisit planned,
            Map<ParticipantId, Participant> names) {
        return new PastVisit(
                new VisitId(own.visitId()),
                own.day(),
                own.presence(),
                Minutes.of(own.minutes()),
                part(planned, own.participantId()),
                there.stream()
                        .filter(row -> !row.participantId().equals(own.participantId()) && !row.presence().isAbsent())
                        .map(row -> new PastVisit.Companion(
                                name(names, row.participantId()), part(planned, row.participantId())))
                        .toList());
    }

    private static String name(Map<ParticipantId, Participant> names, UUID id) {
        Participant known = names.get(new ParticipantId(id));
        return known == null ? "–" : known.name();
    }

    private static @Nullable CrewPart part(@Nullable PlannedVisit planned, UUID participant) {
        return planned == null
                ? null
                : planned.crew().stream()
                        .filter(member -> member.participant().value().equals(participant))
                        .findFirst()
                        .map(member -> member.part())
                        .orElse(null);
    }
}
