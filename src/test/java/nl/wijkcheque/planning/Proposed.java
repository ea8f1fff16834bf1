package nl.wijkcheque.planning;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeSlot;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** Proposals that say what a test wants them to say, whatever a search would find. */
final class Proposed {

    private final Neighbourhood here;

    Proposed(Neighbourhood here) {
        this.here = here;
    }

    /** A proposal that is ready, with these pieces and no others. */
    WeekProposalId saying(LocalDate week, ProposalPiece... pieces) throws SQLException {
        WeekProposalId id = TestService.bean(WeekProposals.class)
                .propose(here.coordinator, week, WeekWish.USUAL, 1)
                .orThrow();
        Database.update("DELETE FROM week_proposal_piece WHERE proposal_id = '" + id + "'");
        TestService.bean(Transactions.class).run(() -> TestService.bean(ProposalStore.class)
                .write(id.value(), new WeekProposal.Content(List.of(pieces), List.of(), List.of())));
        return id;
    }

    /** Of what waits. */
    static ProposalPiece planned(BookingId booking, ProposedVisit now) {
        return piece(booking, PieceKind.NEW, null, null, now);
    }

    ProposalPiece moved(VisitId visit, ProposedVisit now) {
        PlannedVisit was = here.planning.visit(visit).orElseThrow();
        return piece(was.booking(), PieceKind.MOVED, visit, as(was), now);
    }

    ProposalPiece back(VisitId visit) {
        PlannedVisit was = here.planning.visit(visit).orElseThrow();
        return piece(was.booking(), PieceKind.BACK, visit, as(was), null);
    }

    static ProposedVisit at(LocalDate day, LocalTime start, int minutes, ParticipantId... crew) {
        return new ProposedVisit(TimeSlot.of(Amsterdam.at(day, start), Minutes.of(minutes)), List.of(crew));
    }

    static ProposalPiece of(WeekProposalId id, BookingId booking) {
        return TestService.bean(WeekProposals.class).content(id).pieces().stream()
                .filter(piece -> piece.booking().equals(booking))
                .findFirst()
                .orElseThrow();
    }

    static RefusalCode whyNot(WeekProposalId id, BookingId booking) {
        return Objects.requireNonNull(of(id, booking).refusal()).code();
    }

    private static ProposedVisit as(PlannedVisit was) {
        return new ProposedVisit(
                was.slot(), was.crew().stream().map(CrewMember::participant).toList());
    }

    private static ProposalPiece piece(
            BookingId booking,
            PieceKind kind,
            @Nullable VisitId visit,
            @Nullable ProposedVisit was,
            @Nullable ProposedVisit now) {
        return new ProposalPiece(booking, kind, PieceState.PROPOSED, visit, was, now, List.of(), null);
    }
}
