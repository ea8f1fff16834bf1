package nl.wijkcheque.participant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ParticipantId;

/** What a coach has under her care, and what comes due: in as many queries for one participant as for forty. */
@Singleton
public final class Caseloads {

    private final ParticipantRows participants;
    private final PlacementRows placements;
    private final Milestones milestones;
    private final Ladders ladders;
    private final DueRules rules;
    private final TrackSettings settings;
    private final Transactions transactions;
    private final Clock clock;

    Caseloads(
            ParticipantRows participants,
            PlacementRows placements,
            Milestones milestones,
            Ladders ladders,
            DueRules rules,
            TrackSettings settings,
            Transactions transactions,
            Clock clock) {
        this.participants = participants;
        this.placements = placements;
        this.milestones = milestones;
        this.ladders = ladders;
        this.rules = rules;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Caseload of(Actor coach) {
        return transactions.read(() -> {
            Map<ParticipantId, Participant> own = participants
                    .ofCoach(coach.servicepunt().id().value(), coach.account().value())
                    .stream()
                    .map(ParticipantRow::participant)
                    .collect(toMap(Participant::id, Function.identity()));
            Map<ParticipantId, List<Placement>> placed = own.isEmpty()
                    ? Map.of()
                    : placements.ofAll(own.keySet().stream().map(ParticipantId::value).toList()).stream()
                            .map(PlacementRow::placement)
                            .collect(groupingBy(Placement::participant));
            LocalDate today = Amsterdam.today(clock);
            Map<ParticipantId, Placement> current = current(placed, today);
            return new Caseload(
                    people(own, current),
                    current,
                    dues(own, placed, today),
                    own.values().stream().collect(toMap(Participant::id, Participant::name)),
                    settings.caseloadLeast(),
                    settings.caseloadMost());
        });
    }

    private List<Due> dues(
            Map<ParticipantId, Participant> own, Map<ParticipantId, List<Placement>> placed, LocalDate today) {
        Map<ParticipantId, List<Milestone>> decided = milestones.of(own.keySet());
        Map<ParticipantId, List<LadderMeasurement>> measured = ladders.of(own.keySet());
        List<Due> dues = new ArrayList<>();
        for (ParticipantId id : own.keySet()) {
            dues.addAll(rules.of(
                    id,
                    placed.getOrDefault(id, List.of()),
                    decided.getOrDefault(id, List.of()),
                    measured.getOrDefault(id, List.of()),
                    today));
        }
        dues.sort(
                Comparator.comparing(Due::on).thenComparing(Due::kind).thenComparing(due -> due.participant().value()));
        return dues;
    }

    private static List<Participant> people(
            Map<ParticipantId, Participant> own, Map<ParticipantId, Placement> current) {
        return own.values().stream()
                .filter(person -> current.containsKey(person.id()))
                .sorted(Comparator.comparing(Participant::surname, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Participant::firstName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Of those that began the last; when none did, the first that will. */
    private static Map<ParticipantId, Placement> current(
            Map<ParticipantId, List<Placement>> placed, LocalDate today) {
        return placed.values().stream()
                .flatMap(List::stream)
                .filter(placement -> placement.isCurrentOn(today))
                .collect(toMap(
                        Placement::participant,
                        Function.identity(),
                        (one, other) -> {
                            boolean inOrder = other.from().isAfter(one.from());
                            Placement earlier = inOrder ? one : other;
                            Placement later = inOrder ? other : one;
                            return later.from().isAfter(today) ? earlier : later;
                        }));
    }
}
