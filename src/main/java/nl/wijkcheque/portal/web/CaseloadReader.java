package nl.wijkcheque.portal.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.participant.Caseload;
import nl.wijkcheque.participant.Caseloads;
import nl.wijkcheque.participant.Deployable;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.portal.web.CaseloadView.Full;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;

/** Reads what a coach has under her care, with what planning and the visits know of it. */
@Singleton
final class CaseloadReader {

    /** Who has less than this left in a week can't be asked for another visit [choice]. */
    private static final Minutes SHORTEST_VISIT = Minutes.hours(1);

    private final Caseloads caseloads;
    private final Participants participants;
    private final Planning planning;
    private final GrowthReader growth;
    private final Clock clock;

    CaseloadReader(
            Caseloads caseloads, Participants participants, Planning planning, GrowthReader growth, Clock clock) {
        this.caseloads = caseloads;
        this.participants = participants;
        this.planning = planning;
        this.growth = growth;
        this.clock = clock;
    }

    CaseloadView read(Actor coach, Page page) {
        Caseload caseload = caseloads.of(coach);
        Set<UUID> own = caseload.people().stream()
                .map(person -> person.id().value())
                .collect(Collectors.toSet());
        return new CaseloadView(
                caseload,
                full(coach, caseload),
                growth.ready(coach, page).stream()
                        .filter(step -> own.contains(step.participant()))
                        .toList(),
                growth.leaving(coach, page).stream()
                        .filter(leaving -> own.contains(leaving.participant()))
                        .toList(),
                Amsterdam.today(clock));
    }

    private List<Full> full(Actor coach, Caseload caseload) {
        LocalDate today = Amsterdam.today(clock);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Period week = new Period(monday, monday.plusDays(6));
        Map<ParticipantId, Minutes> planned = planned(coach, week);
        Map<ParticipantId, Deployable> deployable = participants
                .deployable(coach.servicepunt().id(), new Period(today, week.until()))
                .stream()
                .collect(Collectors.toMap(Deployable::id, one -> one));
        List<Full> full = new ArrayList<>();
        for (Participant person : caseload.people()) {
            Deployable one = deployable.get(person.id());
            if (one != null) {
                Minutes work = planned.getOrDefault(person.id(), Minutes.ZERO);
                boolean absent = today.datesUntil(week.until().plusDays(1)).allMatch(one::isAbsentOn);
                if (absent || work.plus(SHORTEST_VISIT).isLongerThan(one.weeklyCap())) {
                    full.add(new Full(person.id(), person.name(), work, one.weeklyCap(), absent));
                }
            }
        }
        return full;
    }

    private Map<ParticipantId, Minutes> planned(Actor coach, Period week) {
        Map<ParticipantId, Minutes> planned = new HashMap<>();
        for (PlannedVisit visit : planning.between(coach.servicepunt().id(), week)) {
            for (CrewMember member : visit.crew()) {
                planned.merge(member.participant(), visit.length(), Minutes::plus);
            }
        }
        return planned;
    }
}
