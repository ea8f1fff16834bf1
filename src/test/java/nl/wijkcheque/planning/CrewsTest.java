package nl.wijkcheque.planning;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static nl.wijkcheque.planning.Neighbourhood.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CrewsTest {

    private final Neighbourhood here = new Neighbourhood();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void asSoonAsPossibleIsTheFirstTimeThatSuitsAndWhoIsOnTopCanBeChosen() {
        ParticipantId samira = here.someone();
        BookingId booking = mornings(DAY.plusDays(2));
        CrewRanking ranking = crews(booking, CrewSearch.SOON);
        RankedCrew best = ranking.possible().getFirst();
        assertEquals(Amsterdam.at(DAY.plusDays(2), LocalTime.of(8, 0)), best.slot().start());
        assertEquals(List.of(samira), best.crew().stream().map(CrewMember::participant).toList());
        assertTrue(best.reasons().stream().anyMatch(why -> why.reason().key().equals("wish.spread")));
        here.assign(booking, DAY.plusDays(2), LocalTime.of(8, 0), samira).orThrow();
    }

    @Test
    void whomTheResidentLikesToSeeAgainComesFirstUntilItIsNoLongerWished() {
        here.someone();
        ParticipantId dear = here.someone();
        here.someone();
        BookingId booking = here.waiting(here.garden, 60);
        here.planning.seeAgain(here.clerk, here.resident, dear).orThrow();
        RankedCrew best = crews(booking, CrewSearch.SOON).possible().getFirst();
        assertEquals(dear, best.crew().getFirst().participant());
        Signed again = best.reasons().stream()
                .filter(why -> why.reason().key().equals("wish.again.yes"))
                .findFirst()
                .orElseThrow();
        assertTrue(again.good());
        assertEquals(dear.value(), again.participant(), "in a crew of two one has to know who");
        here.planning.noLongerSeeAgain(here.clerk, here.resident, dear).orThrow();
        assertTrue(crews(booking, CrewSearch.SOON).possible().getFirst().reasons().stream()
                .noneMatch(why -> why.reason().key().startsWith("wish.again")));
        assertEquals(
                RefusalCode.NOT_FOUND,
                refused(here.planning.seeAgain(here.login(dear), here.resident, dear)), "only she herself, or staff");
    }

    @Test
    void aNewcomerIsRankedWithAMentorAndAlmostPossibleOnesSayWhatIsInTheWay() {
        ParticipantId learner = here.someone(InductionLevel.SHADOWING, here.shopping);
        ParticipantId mentor = here.someone(InductionLevel.MENTOR, here.shopping);
        ParticipantId beginner = here.someone();
        CrewRanking ranking = crews(here.waiting(here.shopping, 60), CrewSearch.SOON);
        assertEquals(
                Set.of(learner, mentor),
                Set.copyOf(ranking.possible().getFirst().crew().stream()
                        .map(CrewMember::participant)
                        .toList()),
                "learning is worth something");
        RankedCrew almost = ranking.almost().stream()
                .filter(one -> one.crew().getFirst().participant().equals(beginner))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("INDUCTION"), almost.inTheWay().stream().map(LimitCheck::limit).toList());
    }

    @Test
    void whoIsFreeButNoCrewTogetherIsToldWhatThatCrewLacks() {
        ParticipantId learner = here.someone(InductionLevel.SHADOWING, here.shopping);
        BookingId booking = here.waiting(here.shopping, 60);
        CrewRanking ranking = crews(booking, CrewSearch.SOON);
        assertTrue(ranking.possible().isEmpty());
        RankedCrew all = ranking.almost().getFirst();
        assertEquals(List.of(), all.crew(), "it is said of nobody by name");
        assertTrue(all.inTheWay().stream().allMatch(limit -> limit.participant() == null && !limit.passed()));
        assertEquals(
                List.of("size.few", "mentor.no", "alone.learning"),
                all.inTheWay().stream().map(limit -> limit.reason().key()).toList());
        assertEquals(RefusalCode.CREW_REFUSED, refused(here.assign(booking, DAY.plusDays(1), NINE, learner)));
        here.someone(InductionLevel.MENTOR, here.shopping);
        CrewRanking now = crews(booking, CrewSearch.SOON);
        assertFalse(now.possible().isEmpty());
        assertTrue(now.almost().stream().noneMatch(one -> one.crew().isEmpty()));
    }

    @Test
    void anotherTimeThanSheAskedForIsPossibleOnlyWhenSheAgreed() {
        ParticipantId samira = here.someone();
        BookingId booking = mornings(DAY);
        LocalTime afternoon = LocalTime.of(14, 0);
        CrewSearch asked = new CrewSearch(DAY, afternoon, false);
        assertTrue(crews(booking, asked).possible().isEmpty());
        assertEquals("RESIDENT", crews(booking, asked).almost().getFirst().inTheWay().getFirst().limit());
        assertEquals(RefusalCode.CREW_REFUSED, refused(here.assign(booking, DAY, afternoon, samira)));
        assertFalse(crews(booking, new CrewSearch(DAY, afternoon, true)).possible().isEmpty());
        here.planning
                .assign(here.coordinator, booking, new When(DAY, afternoon, true), List.of(samira))
                .orThrow();
    }

    @Test
    void movingEndsOneVisitAndBeginsAnotherOrChangesNothing() {
        ParticipantId samira = here.someone();
        ParticipantId bilal = here.someone();
        VisitId visit = here.planned(here.garden, 120, DAY, NINE, samira);
        BookingId booking = here.planning.visit(visit).orElseThrow().booking();
        CrewRanking ranking = crews(booking, new CrewSearch(DAY.plusDays(1), null, false));
        assertTrue(ranking.moves());
        assertTrue(ranking.possible().getFirst().reasons().stream()
                .anyMatch(why -> why.reason().key().equals("wish.promise.day")));
        VisitId moved = here.planning
                .move(here.coordinator, visit, When.of(DAY.plusDays(1), NINE), List.of(bilal))
                .orThrow();
        assertTrue(here.planning.visit(visit).isEmpty());
        assertEquals(booking, here.planning.visit(moved).orElseThrow().booking());
        assertEquals(List.of(), here.planning.of(samira, new Period(DAY, DAY.plusDays(6))));
        assertEquals(
                RefusalCode.CHANGED_MEANWHILE,
                refused(here.planning.move(here.coordinator, visit, When.of(DAY, NINE), List.of(samira))));
        here.planning.noGo(here.coordinator, samira, here.resident, true).orThrow();
        assertEquals(
                RefusalCode.CREW_REFUSED,
                refused(here.planning.move(here.coordinator, moved, When.of(DAY, NINE), List.of(samira))));
        assertTrue(here.planning.visit(moved).isPresent(), "nothing has changed");
    }

    @Test
    void crewsTakeAsManyQueriesForThreeAsForThirty() throws SQLException {
        BookingId booking = here.waiting(here.garden, 60);
        for (int count = 0; count < 3; count++) {
            here.someone();
        }
        long forThree = queries(booking);
        for (int count = 0; count < 27; count++) {
            here.someone();
        }
        assertEquals(forThree, queries(booking));
        System.out.println("queries of crews: " + forThree);
    }

    private long queries(BookingId booking) throws SQLException {
        crews(booking, CrewSearch.SOON);
        long before = selects();
        crews(booking, CrewSearch.SOON);
        return selects() - before;
    }

    private static long selects() throws SQLException {
        return Long.parseLong(Database.column(
                "SELECT variable_value FROM information_schema.global_status WHERE variable_name = 'COM_SELECT'")
                .getFirst());
    }

    private CrewRanking crews(BookingId booking, CrewSearch search) {
        Outcome<CrewRanking> outcome = here.planning.crews(here.coordinator, booking, search);
        return outcome.orThrow();
    }

    private BookingId mornings(LocalDate from) {
        return here.bookings.request(
                here.clerk,
                new NewBooking(
                        here.resident,
                        here.garden,
                        Minutes.of(60),
                        new Wishes(Set.of(Dagdeel.MORNING), from, null),
                        null,
                        "",
                        Additionality.ADDITIONAL,
                        1))
                .orThrow()
                .getFirst();
    }
}
