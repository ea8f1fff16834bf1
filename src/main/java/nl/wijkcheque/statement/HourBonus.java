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
import nl.wijkcheque.shared.Birthdays;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.visit.HoursLine;

/** Makes an hour bonus statement: which confirmed hours or half years count, and what they come to. */
final class HourBonus {

    private static final Comparator<Participant> BY_NAME = Comparator
            .comparing(Participant::surname, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Participant::firstName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(participant -> participant.id().value());

    private final Year year;
    private final BonusTerms terms;
    private final BonusChoice choice;
    private final BonusFacts facts;
    private final Map<ParticipantId, List<Placement>> placements;
    private final Map<ParticipantId, List<HalfYear>> halfYears = new HashMap<>();
    // In minutes, as a correction takes off what the line before it added.
    private final Map<ParticipantId, Integer> counting = new HashMap<>();
    private final Map<ParticipantId, Integer> withheld = new HashMap<>();
    private int other;

    HourBonus(Year year, BonusTerms terms, BonusChoice choice, List<Placement> placements, BonusFacts facts) {
        this.year = year;
        this.terms = terms;
        this.choice = choice;
        this.facts = facts;
        this.placements = placements.stream()
                .filter(placement -> placement.track() == Track.PARTICIPATIEBAAN)
                .collect(Collectors.groupingBy(Placement::participant));
        this.placements.forEach((participant, placed) -> halfYears.put(participant, placed.stream()
                .flatMap(placement -> HalfYear.of(placement, facts.milestones(participant)).stream())
                .toList()));
    }

    /**
     * @param hours confirmed lines of the year
     * @param people whose hours they are, or who are on a participatiebaan
     */
    HourBonusStatement statement(StatementHead head, List<HoursLine> hours, Map<ParticipantId, Participant> people) {
        hours.forEach(this::add);
        List<BonusLine> lines = people.values().stream()
                .filter(person -> counting.containsKey(person.id()) || premiums(person.id()) > 0)
                .sorted(BY_NAME)
                .map(this::line)
                .toList();
        return new HourBonusStatement(head, year, terms, choice, lines, Minutes.of(other));
    }

    private void add(HoursLine line) {
        if (isOnParticipatiebaan(line.participant(), line.day())) {
            if (line.counted() != 0) {
                counting.merge(line.participant(), line.counted(), Integer::sum);
                if (halfYears(line.participant()).stream()
                        .anyMatch(half -> half.isRefused() && half.days().contains(line.day()))) {
                    withheld.merge(line.participant(), line.counted(), Integer::sum);
                }
            }
        } else {
            other += line.counted();
        }
    }

    private boolean isOnParticipatiebaan(ParticipantId participant, LocalDate day) {
        return placements.getOrDefault(participant, List.of()).stream().anyMatch(placement -> placement.covers(day));
    }

    private List<HalfYear> halfYears(ParticipantId participant) {
        return halfYears.getOrDefault(participant, List.of());
    }

    /** Half years that were completed in the year with a decision that she cooperated; never more than may be paid. */
    private int premiums(ParticipantId participant) {
        if (!choice.isPremium()) {
            return 0;
        }
        Period days = Period.of(year);
        int granted = Math.toIntExact(halfYears(participant).stream()
                .filter(half -> half.isCompletedIn(days) && half.isGranted())
                .count());
        return terms.mostPayments() == null ? granted : Math.min(granted, terms.mostPayments());
    }

    private BonusLine line(Participant person) {
        Minutes minutes = Minutes.of(counting.getOrDefault(person.id(), 0));
        Minutes refused = Minutes.of(withheld.getOrDefault(person.id(), 0));
        int premiums = premiums(person.id());
        Money earned = choice.isPremium()
                ? choice.premium().times(premiums)
                : terms.earned(minutes.minus(refused));
        Money payable = terms.payable(earned);
        List<Money> paid = facts.paid(person.id());
        Money already = Money.sum(paid);
        List<Money> meanwhile = facts.paidMeanwhile(person.id());
        boolean another = terms.allows(paid.size()) && facts.limits().allows(meanwhile.size());
        Money rest = payable.compareTo(already) > 0 ? payable.minus(already) : Money.ZERO;
        Money room = facts.limits().room(rest, Money.sum(meanwhile));
        return new BonusLine(
                person.id(),
                person.name(),
                Track.PARTICIPATIEBAAN,
                minutes,
                choice.isPremium() ? Minutes.ZERO : refused,
                premiums,
                earned,
                payable,
                already,
                another ? room : Money.ZERO,
                new BonusFlags(
                        terms.isReached(earned) || room.compareTo(rest) < 0,
                        isUnder27(person),
                        undecided(person.id()),
                        paid.size(),
                        meanwhile.size(),
                        !another,
                        facts.accounts().contains(person.id())));
    }

    /** A premium is paid in the course of the year, all else when it is over. */
    private LocalDate payday() {
        LocalDate last = year.atDay(year.length());
        return choice.isPremium() && facts.today().isBefore(last) ? facts.today() : last;
    }

    private boolean isUnder27(Participant person) {
        Integer age = terms.exemptFromAge();
        return age != null && Birthdays.of(person.birthDate(), age).isAfter(payday());
    }

    /** Half years of which a day falls in the year. */
    private int undecided(ParticipantId participant) {
        Period days = Period.of(year);
        return Math.toIntExact(halfYears(participant).stream()
                .filter(half -> !half.days().until().isBefore(days.from()) && !half.days().from().isAfter(days.until()))
                .filter(half -> half.isUndecided(facts.today()))
                .count());
    }
}
