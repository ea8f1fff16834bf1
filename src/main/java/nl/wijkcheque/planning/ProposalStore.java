package nl.wijkcheque.planning;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.TimeSlot;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** Writes what a proposal says, and reads it again. Reasons and refusals are kept as JSON: nobody searches in them. */
@Singleton
class ProposalStore {

    private final WeekProposalRows rows;
    private final RowInserts inserts;
    private final ObjectMapper json;

    ProposalStore(WeekProposalRows rows, RowInserts inserts, ObjectMapper json) {
        this.rows = rows;
        this.inserts = inserts;
        this.json = json;
    }

    void write(UUID proposal, WeekProposal.Content content) {
        inserts.insert(
                "week_proposal_piece",
                List.of(
                        "proposal_id",
                        "booking_id",
                        "kind",
                        "state",
                        "was_visit",
                        "was_start",
                        "was_end",
                        "was_crew",
                        "starts_at",
                        "ends_at",
                        "crew",
                        "reasons",
                        "refusal"),
                content.pieces().stream().map(piece -> row(proposal, piece)).toList());
        inserts.insert(
                "week_proposal_waiting",
                List.of("proposal_id", "booking_id", "reason"),
                content.waiting().stream()
                        .map(one -> List.<Object>of(proposal, one.booking().value(), text(one.reason())))
                        .toList());
        inserts.insert(
                "week_proposal_cost",
                List.of("proposal_id", "wish", "points"),
                content.costs().stream()
                        .map(cost -> List.<Object>of(proposal, cost.wish(), cost.points()))
                        .toList());
    }

    WeekProposal.Content read(UUID proposal) {
        return new WeekProposal.Content(
                rows.pieces(proposal).stream().map(this::piece).toList(),
                rows.waiting(proposal).stream()
                        .map(row -> new StillWaiting(new BookingId(row.bookingId()), value(row.reason(), Reason.class)))
                        .toList(),
                rows.costs(proposal).stream()
                        .map(row -> new WeekProposal.WishCost(row.wish(), row.points()))
                        .toList());
    }

    /** @return whether it was not accepted before */
    boolean accepted(UUID proposal, BookingId booking) {
        return rows.settle(proposal, booking.value(), PieceState.ACCEPTED.name(), "") == 1;
    }

    /** @return whether it was not accepted before */
    boolean refused(UUID proposal, BookingId booking, Refusal refusal) {
        return rows.settle(
                proposal,
                booking.value(),
                PieceState.REFUSED.name(),
                text(new KeptRefusal(refusal.code(), refusal.facts()))) == 1;
    }

    private List<? extends @Nullable Object> row(UUID proposal, ProposalPiece piece) {
        VisitId visit = piece.wasVisit();
        ProposedVisit was = piece.was();
        ProposedVisit now = piece.now();
        return Arrays.asList(
                proposal,
                piece.booking().value(),
                piece.kind(),
                piece.state(),
                visit == null ? null : visit.value(),
                was == null ? null : was.slot().start(),
                was == null ? null : was.slot().end(),
                was == null ? "" : ids(was.crew()),
                now == null ? null : now.slot().start(),
                now == null ? null : now.slot().end(),
                now == null ? "" : ids(now.crew()),
                text(piece.reasons().toArray(new Signed[0])),
                "");
    }

    private ProposalPiece piece(PieceRow row) {
        UUID visit = row.wasVisit();
        KeptRefusal refusal = row.refusal().isEmpty() ? null : value(row.refusal(), KeptRefusal.class);
        return new ProposalPiece(
                new BookingId(row.bookingId()),
                PieceKind.valueOf(row.kind()),
                PieceState.valueOf(row.state()),
                visit == null ? null : new VisitId(visit),
                visit(row.wasStart(), row.wasEnd(), row.wasCrew()),
                visit(row.startsAt(), row.endsAt(), row.crew()),
                List.of(value(row.reasons(), Signed[].class)),
                refusal == null ? null : new Refusal(refusal.code(), refusal.facts(), ""));
    }

    private static @Nullable ProposedVisit visit(@Nullable Instant from, @Nullable Instant until, String crew) {
        return from == null || until == null ? null : new ProposedVisit(new TimeSlot(from, until), crew(crew));
    }

    private static String ids(List<ParticipantId> crew) {
        return crew.stream().map(one -> one.value().toString()).collect(Collectors.joining(" "));
    }

    private static List<ParticipantId> crew(String ids) {
        return ids.isEmpty()
                ? List.of()
                : Arrays.stream(ids.split(" ", -1))
                        .map(id -> new ParticipantId(UUID.fromString(id)))
                        .toList();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory", impossible);
        }
    }

    private <T> T value(String text, Class<T> type) {
        try {
            T value = json.readValue(text, type);
            if (value == null) {
                throw new IllegalStateException("nothing was kept");
            }
            return value;
        } catch (IOException broken) {
            throw new UncheckedIOException("what was kept can't be read", broken);
        }
    }
}
