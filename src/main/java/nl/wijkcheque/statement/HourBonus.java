package nl.wijkcheque.statement;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.visit.HoursLine;

/** Makes an hour bonus statement: which confirmed hours count, and what they come to. */
final class HourBonus {

    /** Younger people get no exempt bonus [law: Participatiewet, art. 31 lid 5]. */
    private static final int EXEMPT_FROM_AGE = 27;

    private static final Comparator<Participant> BY_NAME = Comparator
            .comparing(Participant::surname, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Participant::firstName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(participant -> participant.id().value());

    private final Year year;
    private final BonusTerms terms;
    private final Map<ParticipantId, List<Placement>> placements;
    private final Map<ParticipantId, Minutes> counting = new HashMap<>();
    private Minutes other = Minutes.ZERO;

    HourBonus(Year year, BonusTerms terms, List<Placement> placements) {
        this.year = year;
        this.terms = terms;
        this.placements = placements.stream()
                .filter(placement -> placement.track() == Track.PARTICIPATIEBAAN)
                .collect(Collectors.groupingBy(Placement::participant));
    }

    /**
     * @param hours confirmed lines of the year
     * @param people whose hours they are
     */
    HourBonusStatement statement(StatementHead head, List<HoursLine> hours, Map<ParticipantId, Participant> people) {
        hours.forEach(this::add);
        List<BonusLine> lines = people.values().stream()
                .filter(person -> counting.containsKey(person.id()))
                .sorted(BY_NAME)
                .map(this::line)
                .toList();
        return new HourBonusStatement(head, year, terms, lines, other);
    }

    private void add(HoursLine line) {
        if (isOnParticipatiebaan(line.participant(), line.day())) {
            if (line.minutes().count() > 0) {
                counting.merge(line.participant(), line.minutes(), Minutes::plus);
            }
        } else {
            other = other.plus(line.minutes());
        }
    }

    private boolean isOnParticipatiebaan(ParticipantId participant, LocalDate day) {
        return placements.getOrDefault(participant, List.of()).stream().anyMatch(placement -> placement.covers(day));
    }

    private BonusLine line(Participant person) {
        Minutes minutes = counting.getOrDefault(person.id(), Minutes.ZERO);
        Money earned = terms.earned(minutes);
        LocalDate lastDay = year.atDay(year.length());
        return new BonusLine(
                person.id(),
                person.name(),
                Track.PARTICIPATIEBAAN,
                minutes,
                earned,
                terms.payable(earned),
                terms.isReached(earned),
                person.birthDate().plusYears(EXEMPT_FROM_AGE).isAfter(lastDay));
    }
}
