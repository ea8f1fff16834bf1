package nl.wijkcheque.planning;

import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static nl.wijkcheque.planning.Neighbourhood.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.ContactWay;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.booking.Offer;
import nl.wijkcheque.booking.Offers;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A holiday in the middle of the days that suit a resident is no day on which somebody is sent, unless she agreed. */
final class PlanningOnHolidaysTest {

    private static final LocalDate EASTER_MONDAY = LocalDate.of(2031, 4, 14);
    private static final LocalDate TUESDAY = EASTER_MONDAY.plusDays(1);

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void nobodyIsOfferedOrSentOnIt() {
        BookingId booking = wished(EASTER_MONDAY.minusDays(2), TUESDAY);
        assertTrue(crews(booking, new CrewSearch(EASTER_MONDAY, null, false)).possible().isEmpty());
        assertTrue(crews(booking, CrewSearch.SOON).possible().stream()
                .noneMatch(crew -> Amsterdam.dayOf(crew.slot().start()).equals(EASTER_MONDAY)));
        assertEquals(RefusalCode.CREW_REFUSED, refused(here.assign(booking, EASTER_MONDAY, NINE, samira)));
        VisitId saturday = here.assign(booking, EASTER_MONDAY.minusDays(2), NINE, samira).orThrow();
        assertEquals(
                RefusalCode.CREW_REFUSED,
                refused(here.planning.move(here.coordinator, saturday, When.of(EASTER_MONDAY, NINE))));
        assertTrue(here.planning
                .move(here.coordinator, saturday, When.of(TUESDAY, NINE)) instanceof Outcome.Done, "the day after it");
    }

    @Test
    void aTimeThatWasAgreedIsPossible() {
        BookingId booking = wished(EASTER_MONDAY, TUESDAY);
        assertEquals(1, crews(booking, new CrewSearch(EASTER_MONDAY, NINE, true)).possible().size());
        here.planning
                .assign(here.coordinator, booking, new When(EASTER_MONDAY, NINE, true), List.of(samira))
                .orThrow();
    }

    @Test
    void theWeekPlanKeepsItFreeButForWhatSheSaidYesTo() throws Exception {
        BookingId both = wished(EASTER_MONDAY, TUESDAY);
        BookingId onlyThen = wished(EASTER_MONDAY, EASTER_MONDAY);
        BookingId agreed = wished(EASTER_MONDAY, TUESDAY);
        Offers offers = TestService.bean(Offers.class);
        Offer offer = offers.make(
                here.coordinator, agreed, EASTER_MONDAY, NINE, Amsterdam.at(EASTER_MONDAY.minusDays(5), NINE))
                .orThrow();
        offers.answer(here.coordinator, offer.id(), true, ContactWay.PHONE).orThrow();
        WeekProposals proposals = TestService.bean(WeekProposals.class);
        WeekProposalId id = Searches.found(proposals.start(here.coordinator, EASTER_MONDAY, WeekWish.USUAL));
        WeekProposal.Content content = proposals.content(id);
        Map<BookingId, LocalDate> days = content.pieces().stream()
                .collect(Collectors.toMap(
                        ProposalPiece::booking,
                        piece -> Amsterdam.dayOf(Objects.requireNonNull(piece.now()).slot().start())));
        assertEquals(Map.of(both, TUESDAY, agreed, EASTER_MONDAY), days);
        assertEquals(List.of(onlyThen), content.waiting().stream().map(StillWaiting::booking).toList());
        assertEquals(0, proposals.accept(here.coordinator, id, List.of(both)).orThrow().refused());
    }

    private CrewRanking crews(BookingId booking, CrewSearch search) {
        return here.planning.crews(here.coordinator, booking, search).orThrow();
    }

    private BookingId wished(LocalDate earliest, LocalDate latest) {
        return here.bookings
                .request(
                        here.clerk,
                        new NewBooking(
                                here.resident,
                                here.garden,
                                Minutes.of(60),
                                new Wishes(Set.of(Dagdeel.MORNING), earliest, latest),
                                null,
                                "",
                                Additionality.ADDITIONAL,
                                1))
                .orThrow()
                .getFirst();
    }
}
