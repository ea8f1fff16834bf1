package nl.wijkcheque.reaction;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.visit.DoneVisit;
import org.jspecify.annotations.Nullable;

/** Reads how visits stand with their residents: in as many queries for one as for a hundred. */
@Singleton
class ReactionReads {

    private final ReactionRows rows;
    private final ComplaintRows complaints;
    private final Terms terms;
    private final Hosts hosts;
    private final Offerings offerings;
    private final Participants participants;

    ReactionReads(
            ReactionRows rows,
            ComplaintRows complaints,
            Terms terms,
            Hosts hosts,
            Offerings offerings,
            Participants participants) {
        this.rows = rows;
        this.complaints = complaints;
        this.terms = terms;
        this.hosts = hosts;
        this.offerings = offerings;
        this.participants = participants;
    }

    Reaction one(DoneVisit visit) {
        return of(List.of(visit)).getFirst();
    }

    /** In the same order. */
    List<Reaction> of(List<DoneVisit> visits) {
        if (visits.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = visits.stream().map(visit -> visit.visit().value()).toList();
        Known known = new Known(
                rows.of(ids).stream().collect(Collectors.toMap(ReactionRow::visitId, row -> row)),
                rows.again(ids).stream()
                        .collect(Collectors.groupingBy(
                                AgainRow::visitId,
                                Collectors.mapping(row -> new ParticipantId(row.participantId()), Collectors.toSet()))),
                complaints.of(ids).stream().collect(Collectors.toMap(ComplaintRow::visitId, row -> row)),
                hosts.findAll(visits.stream().map(DoneVisit::resident).collect(Collectors.toSet())),
                offerings.findAll(visits.stream().map(DoneVisit::offering).collect(Collectors.toSet())),
                participants.findAll(
                        visits.stream().flatMap(visit -> visit.crew().stream()).collect(Collectors.toSet())));
        return visits.stream().map(visit -> reaction(visit, known)).toList();
    }

    private Reaction reaction(DoneVisit visit, Known known) {
        UUID id = visit.visit().value();
        ReactionRow row = known.reactions().get(id);
        Host host = known.hosts().get(visit.resident());
        Offering offering = known.offerings().get(visit.offering());
        ComplaintRow complaint = known.complaints().get(id);
        String name = host == null ? "–" : host.title();
        return new Reaction(
                visit.visit(),
                visit.resident(),
                name,
                visit.day(),
                offering == null ? new Wording("–", "–") : offering.details().name(),
                verdict(visit, row),
                terms.lastDay(visit),
                complaint == null && !terms.isOver(visit),
                row == null ? null : Way.valueOf(row.way()),
                visit.crew().stream()
                        .map(who -> helper(who, known.people().get(who), known.again().getOrDefault(id, Set.of())))
                        .toList(),
                complaint == null ? null : complaint.read(name));
    }

    private Verdict verdict(DoneVisit visit, @Nullable ReactionRow row) {
        if (row == null) {
            return terms.isOver(visit) ? Verdict.CONFIRMED_BY_TIME : Verdict.AWAITED;
        }
        return switch (ReactionKind.valueOf(row.kind())) {
            case CONFIRMED -> Verdict.CONFIRMED;
            case COMPLAINT -> Verdict.COMPLAINT;
        };
    }

    private static Reaction.Helper helper(ParticipantId id, @Nullable Participant who, Set<ParticipantId> again) {
        return new Reaction.Helper(id, who == null ? "–" : who.firstName(), again.contains(id));
    }

    private record Known(
            Map<UUID, ReactionRow> reactions,
            Map<UUID, Set<ParticipantId>> again,
            Map<UUID, ComplaintRow> complaints,
            Map<ResidentId, Host> hosts,
            Map<OfferingId, Offering> offerings,
            Map<ParticipantId, Participant> people) {}
}
