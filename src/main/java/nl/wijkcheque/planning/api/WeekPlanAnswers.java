package nl.wijkcheque.planning.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.planning.PieceKind;
import nl.wijkcheque.planning.PieceState;
import nl.wijkcheque.planning.ProposalPiece;
import nl.wijkcheque.planning.ProposedVisit;
import nl.wijkcheque.planning.ToTell;
import nl.wijkcheque.planning.WeekProposal;
import nl.wijkcheque.planning.WeekProposalState;
import nl.wijkcheque.planning.WeekProposals;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** Proposals as machines read them. */
@Singleton
class WeekPlanAnswers {

    private final WeekProposals proposals;
    private final ToTell toTell;
    private final Sentences sentences;

    WeekPlanAnswers(WeekProposals proposals, ToTell toTell, Sentences sentences) {
        this.proposals = proposals;
        this.toTell = toTell;
        this.sentences = sentences;
    }

    static Summary summary(WeekProposal one) {
        return new Summary(
                one.id().value(),
                one.monday(),
                one.state(),
                one.lost(),
                one.wish().mayMove(),
                one.wish().seed(),
                one.askedBy(),
                one.askedAt(),
                one.finishedAt(),
                one.percent(),
                one.steps(),
                one.waiting(),
                one.planned(),
                one.captured(),
                one.attainable());
    }

    Answer of(HttpRequest<?> request, WeekProposal one) {
        WeekProposal.Content content = proposals.content(one.id());
        Map<BookingId, VisitId> untold = toTell.of(one, content);
        return new Answer(
                summary(one),
                content.pieces().stream().map(piece -> piece(request, piece, untold)).toList(),
                content.waiting().stream()
                        .map(waits -> new WaitingAnswer(
                                waits.booking().value(), sentences.of(request, waits.reason())))
                        .toList(),
                content.costs().stream()
                        .map(cost -> new CostAnswer(cost.wish(), cost.points()))
                        .toList());
    }

    private PieceAnswer piece(HttpRequest<?> request, ProposalPiece piece, Map<BookingId, VisitId> untold) {
        Refusal refusal = piece.refusal();
        VisitId was = piece.wasVisit();
        VisitId tell = piece.state() == PieceState.ACCEPTED ? untold.get(piece.booking()) : null;
        return new PieceAnswer(
                piece.booking().value(),
                piece.kind(),
                piece.state(),
                was == null ? null : was.value(),
                visit(piece.was()),
                visit(piece.now()),
                piece.reasons().stream()
                        .map(one -> new SignedAnswer(one.good(), sentences.of(request, one.reason()), one.points()))
                        .toList(),
                refusal == null ? null : refusal.code().name(),
                refusal == null ? null : sentences.of(request, refusal),
                tell == null ? null : tell.value());
    }

    private static @Nullable VisitTime visit(@Nullable ProposedVisit visit) {
        return visit == null
                ? null
                : new VisitTime(
                        visit.slot().start(),
                        visit.slot().end(),
                        visit.crew().stream().map(one -> one.value()).toList());
    }

    /**
     * How far a proposal is.
     *
     * @param lost the node that searched is gone
     */
    @Serdeable
    record Summary(
            UUID id,
            LocalDate monday,
            WeekProposalState state,
            boolean lost,
            boolean mayMove,
            long seed,
            String askedBy,
            Instant askedAt,
            @Nullable Instant finishedAt,
            int percent,
            long steps,
            int waiting,
            int planned,
            long captured,
            long attainable) {}

    /** With what it says. */
    @Serdeable
    record Answer(Summary plan, List<PieceAnswer> pieces, List<WaitingAnswer> waiting, List<CostAnswer> costs) {}

    /**
     * What changes for one booking.
     *
     * @param wasVisitId the visit that stood; null when it waited
     * @param refusal the code of why it could not be accepted; null when it was not refused
     * @param whyRefused the same in a sentence
     * @param untoldVisitId of which visit the resident still has to hear, once it is accepted; the visit has the message
     */
    @Serdeable
    record PieceAnswer(
            UUID bookingId,
            PieceKind kind,
            PieceState state,
            @Nullable UUID wasVisitId,
            @Nullable VisitTime was,
            @Nullable VisitTime now,
            List<SignedAnswer> reasons,
            @Nullable String refusal,
            @Nullable String whyRefused,
            @Nullable UUID untoldVisitId) {}

    /** A time and the people who go. */
    @Serdeable
    record VisitTime(Instant startsAt, Instant endsAt, List<UUID> crew) {}

    /** A reason that speaks for it or against it. */
    @Serdeable
    record SignedAnswer(boolean good, String reason, long points) {}

    /** What stays waiting, and why. */
    @Serdeable
    record WaitingAnswer(UUID bookingId, String reason) {}

    /** What one wish costs. */
    @Serdeable
    record CostAnswer(String wish, long points) {}
}
