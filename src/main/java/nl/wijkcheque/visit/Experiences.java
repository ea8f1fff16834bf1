package nl.wijkcheque.visit;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.participant.Deployable;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.TrackSettings;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;

/**
 * What participants did, and what follows from it: who seems ready for a next step, who will be missed when she leaves, and
 * how the work is spread. In as many queries for one participant as for forty.
 */
@Singleton
public final class Experiences {

    private final ExperienceRows rows;
    private final EvidenceReads evidence;
    private final Participants participants;
    private final TrackSettings tracks;
    private final GrowthSettings settings;
    private final GrowthRules rules;
    private final Transactions transactions;
    private final Clock clock;

    Experiences(
            ExperienceRows rows,
            EvidenceReads evidence,
            Participants participants,
            TrackSettings tracks,
            GrowthSettings settings,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.evidence = evidence;
        this.participants = participants;
        this.tracks = tracks;
        this.settings = settings;
        this.rules = new GrowthRules(settings);
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What everybody did in the past year, per participant and offering. */
    public List<Experience> at(ServicepuntId servicepunt) {
        LocalDate since = Amsterdam.today(clock).minusYears(1);
        return transactions.read(() -> {
            Map<UUID, Map<UUID, List<TogetherSum>>> companions = rows.together(servicepunt.value(), since).stream()
                    .collect(groupingBy(TogetherSum::participantId, groupingBy(TogetherSum::offeringId)));
            return rows.experience(servicepunt.value(), since).stream()
                    .map(sum -> experience(
                            sum,
                            companions
                                    .getOrDefault(sum.participantId(), Map.of())
                                    .getOrDefault(sum.offeringId(), List.of())))
                    .toList();
        });
    }

    /** The visits of the past year at the reader's servicepunt that speak for somebody's next step, newest first. */
    public List<PastVisit> visits(Actor by, ParticipantId participant, OfferingId offering) {
        return transactions.read(() -> evidence.of(by, participant, offering));
    }

    /** Who is placed today and seems ready for a next step of induction, by name; never taken by itself. */
    public List<StepProposal> ready(ServicepuntId servicepunt) {
        LocalDate today = Amsterdam.today(clock);
        List<StepProposal> ready = new ArrayList<>();
        Map<ParticipantId, List<Experience>> done = at(servicepunt).stream()
                .collect(groupingBy(Experience::participant));
        for (Deployable one : participants.deployable(servicepunt, new Period(today, today))) {
            for (Experience sum : done.getOrDefault(one.id(), List.of())) {
                one.inductionFor(sum.offering())
                        .flatMap(now -> rules.next(now, sum)
                                .map(next -> new StepProposal(
                                        one.id(), one.name(), sum.offering(), now, next, sum)))
                        .ifPresent(ready::add);
            }
        }
        return ready;
    }

    /** Who is placed today, leaves within some weeks and came often to somebody; who leaves first comes first. */
    public List<Farewell> leaving(ServicepuntId servicepunt) {
        LocalDate today = Amsterdam.today(clock);
        LocalDate horizon = today.plusWeeks(tracks.leavingWeeks());
        Map<UUID, List<RegularSum>> regulars = rows
                .regulars(servicepunt.value(), today.minusMonths(6), settings.regularVisits())
                .stream()
                .collect(groupingBy(RegularSum::participantId));
        // A year ahead: somebody whose next placement is planned does not leave.
        return participants.deployable(servicepunt, new Period(today, today.plusYears(1))).stream()
                .filter(one -> one.isPlacedOn(today) && regulars.containsKey(one.id().value()))
                .flatMap(one -> lastOf(one)
                        .filter(last -> !last.lastDay().isAfter(horizon))
                        .map(last -> farewell(one, last, regulars.getOrDefault(one.id().value(), List.of())))
                        .stream())
                .sorted(Comparator.comparing(Farewell::lastDay))
                .toList();
    }

    /** Registered hours of the last weeks, this one included. */
    public WeekSpread spread(ServicepuntId servicepunt, int weeks) {
        LocalDate monday = mondayOf(Amsterdam.today(clock));
        List<LocalDate> mondays = new ArrayList<>();
        for (int back = weeks - 1; back >= 0; back--) {
            mondays.add(monday.minusWeeks(back));
        }
        Period days = new Period(mondays.getFirst(), monday.plusDays(6));
        Map<UUID, Map<LocalDate, Minutes>> worked = new HashMap<>();
        for (DaySum sum : rows.days(servicepunt.value(), days.from(), days.until())) {
            worked.computeIfAbsent(sum.participantId(), id -> new HashMap<>())
                    .merge(mondayOf(sum.day()), Minutes.of(sum.minutes()), Minutes::plus);
        }
        return new WeekSpread(
                mondays,
                participants.deployable(servicepunt, days).stream()
                        .map(one -> new WeekSpread.Line(
                                one.id(),
                                one.name(),
                                one.weeklyCap(),
                                worked.getOrDefault(one.id().value(), Map.of())))
                        .toList());
    }

    private static Optional<Placement> lastOf(Deployable one) {
        return one.placements().stream().max(Comparator.comparing(Placement::lastDay));
    }

    private static Farewell farewell(Deployable one, Placement last, List<RegularSum> regulars) {
        return new Farewell(
                one.id(),
                one.name(),
                last.track(),
                last.lastDay(),
                regulars.stream()
                        .sorted(Comparator.comparingInt(RegularSum::visits)
                                .reversed()
                                .thenComparing(RegularSum::residentId))
                        .map(sum -> new Farewell.Regular(new ResidentId(sum.residentId()), sum.visits()))
                        .toList());
    }

    private static Experience experience(ExperienceSum sum, List<TogetherSum> companions) {
        return new Experience(
                new ParticipantId(sum.participantId()),
                new OfferingId(sum.offeringId()),
                sum.visits(),
                Minutes.of(sum.minutes()),
                sum.residents(),
                sum.missed(),
                sum.firstDay(),
                sum.lastDay(),
                companions.stream()
                        .sorted(Comparator.comparingInt(TogetherSum::visits)
                                .reversed()
                                .thenComparing(TogetherSum::otherId))
                        .map(each -> new Experience.Together(new ParticipantId(each.otherId()), each.visits()))
                        .toList());
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
