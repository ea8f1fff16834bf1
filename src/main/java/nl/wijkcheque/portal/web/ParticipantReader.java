package nl.wijkcheque.portal.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.portal.web.ParticipantPart.Stop;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.visit.JobSheet;
import nl.wijkcheque.visit.VisitLine;
import nl.wijkcheque.visit.Visits;

/** Reads what a participant sees first. Which names and addresses she may know, the job sheet decides. */
@Singleton
final class ParticipantReader {

    private static final int DAYS_AHEAD = 6;

    private final Visits visits;
    private final Participants participants;
    private final Clock clock;

    ParticipantReader(Visits visits, Participants participants, Clock clock) {
        this.visits = visits;
        this.participants = participants;
        this.clock = clock;
    }

    ParticipantPart read(Actor actor, ParticipantId self, Locale language) {
        LocalDate today = Amsterdam.today(clock);
        List<VisitLine> mine = visits.mine(actor, new Period(today, today.plusDays(DAYS_AHEAD)));
        Map<ParticipantId, Participant> known = participants.findAll(mine.stream()
                .flatMap(line -> line.visit().crew().stream())
                .map(CrewMember::participant)
                .distinct()
                .toList());
        List<Stop> stops = mine.stream()
                .map(line -> stop(actor, self, line, known, language, line.visit().day().equals(today)))
                .toList();
        return new ParticipantPart(
                today,
                stops.stream().filter(stop -> stop.day().equals(today)).toList(),
                stops.stream().filter(stop -> !stop.day().equals(today)).toList());
    }

    /** A job sheet is opened for the visits of today only: each look is written down. */
    private Stop stop(
            Actor actor,
            ParticipantId self,
            VisitLine line,
            Map<ParticipantId, Participant> known,
            Locale language,
            boolean isToday) {
        String address = isToday
                ? visits.jobSheet(actor, line.visit().id()).map(JobSheet::place).orElse("")
                : "";
        return new Stop(
                line.visit().id().toString(),
                line.visit().day(),
                line.visit().slot(),
                line.what().in(language),
                line.resident(),
                address,
                line.visit().crew().stream()
                        .filter(member -> !member.participant().equals(self))
                        .map(member -> known.get(member.participant()))
                        .filter(Objects::nonNull)
                        .map(Participant::firstName)
                        .toList(),
                line.visit().crew().stream()
                        .filter(member -> member.participant().equals(self))
                        .map(CrewMember::part)
                        .findFirst()
                        .orElse(CrewPart.WORKING),
                line.state());
    }
}
