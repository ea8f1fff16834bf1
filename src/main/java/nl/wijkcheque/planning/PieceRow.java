package nl.wijkcheque.planning;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key in the table is the proposal with the booking. Crews are ids with spaces between them. */
@MappedEntity("week_proposal_piece")
record PieceRow(
        @Id UUID proposalId,
        UUID bookingId,
        String kind,
        String state,
        @Nullable UUID wasVisit,
        @Nullable Instant wasStart,
        @Nullable Instant wasEnd,
        String wasCrew,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        String crew,
        String reasons,
        String refusal) {}
