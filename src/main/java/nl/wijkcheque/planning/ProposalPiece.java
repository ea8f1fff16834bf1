package nl.wijkcheque.planning;

import java.util.List;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal changes for one booking.
 *
 * @param wasVisit the visit that stood; null when the booking waited
 * @param was when and with whom; null when it waited
 * @param now when and with whom it would be; null when it would wait
 * @param reasons why this crew then, what matters most first; or why it goes back
 * @param refusal why it could not be accepted; null when it was not refused
 */
public record ProposalPiece(
        BookingId booking,
        PieceKind kind,
        PieceState state,
        @Nullable VisitId wasVisit,
        @Nullable ProposedVisit was,
        @Nullable ProposedVisit now,
        List<Signed> reasons,
        @Nullable Refusal refusal) {

    public ProposalPiece {
        reasons = List.copyOf(reasons);
    }

    /** Whether it may yet come true: the visit that it is about never comes back. */
    public boolean isOpen() {
        return state != PieceState.ACCEPTED && (refusal == null || refusal.code() != RefusalCode.VISIT_CHANGED);
    }
}
