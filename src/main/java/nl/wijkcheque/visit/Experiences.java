package nl.wijkcheque.visit;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.participant.Deployable;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ServicepuntId;

/**
 * What participants did, and what follows from it: who seems ready for a next step, who will be missed when she leaves, and
 * how the work is spread. In as many queries for one participant as for forty.
 */
@Singleton
public final class Experiences {

    private final ExperienceRows rows;
    private final EvidenceReads evidence;
    private final FarewellReads farewells;
    private final SpreadReads spreads;
    private final Participants participants;
    private final GrowthRules rules;
    private final Transactions transactions;
    private final Clock clock;

    Experiences(
            ExperienceRows rows,
            EvidenceReads evidence,
            FarewellReads farewells,
            SpreadReads spreads,
            Participants participants,
            GrowthSettings settings,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.evidence = evidence;
        this.farewells = farewells;
        this.spreads = spreads;
        this.participants = participants;
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

    /**
     * Who is placed today, leaves within some weeks and will be missed: by residents to whom she came often, or who ask for
     * her. Who leaves first comes first.
     */
    public List<Farewell> leaving(ServicepuntId servicepunt) {
        return transactions.read(() -> farewells.leaving(servicepunt));
    }

    /** Registered hours of the last weeks, this one included. */
    public WeekSpread spread(ServicepuntId servicepunt, int weeks) {
        return transactions.read(() -> spreads.last(servicepunt, weeks));
    }

    static Experience experience(ExperienceSum sum, List<TogetherSum> companions) {
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
}
