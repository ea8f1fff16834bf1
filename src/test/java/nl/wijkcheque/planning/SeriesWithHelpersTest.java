package nl.wijkcheque.planning;

import static java.util.Objects.requireNonNull;
import static nl.wijkcheque.booking.NewBooking.UNTIL_ENDED;
import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.booking.BookingState;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.booking.Series;
import nl.wijkcheque.booking.SeriesEnd;
import nl.wijkcheque.booking.StoppedSeries;
import nl.wijkcheque.booking.WachtlijstUpkeep;
import nl.wijkcheque.booking.WeeklySeries;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.PlacementEnd;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A dienst every Tuesday with Samira, until she stops or the resident does. */
final class SeriesWithHelpersTest {

    /** Until the end of the day after the third of the four weeks that are made at once. */
    private static final LocalDate LAST_DAY = DAY.plusWeeks(2).plusDays(1);

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone(InductionLevel.INDEPENDENT, here.shopping);
    private final Series series = TestService.bean(Series.class);
    private final StoppedSeries stopped = TestService.bean(StoppedSeries.class);
    private final SeriesWithHelpers withHelpers = TestService.bean(SeriesWithHelpers.class);
    private final Placements placements = TestService.bean(Placements.class);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void itEndsWithTheLastDayOfHerPlacementAndWhatWasPlannedLaterIsCalledOff() {
        UUID id = weekly(UNTIL_ENDED, true);
        VisitId first = planned(id, 0);
        VisitId last = planned(id, 3);
        assertEquals(0, withHelpers.endDue(here.servicepunt), "her placement goes on, though it has an end");
        stops();
        assertEquals(1, withHelpers.endDue(here.servicepunt));
        assertEquals(0, withHelpers.endDue(here.servicepunt), "once is enough");
        WeeklySeries ended = series.find(here.clerk, id).orElseThrow();
        assertEquals(SeriesEnd.PLACEMENT, ended.end());
        assertEquals(LAST_DAY, ended.lastDay());
        assertEquals(
                List.of(
                        BookingState.PLANNED,
                        BookingState.WACHTLIJST,
                        BookingState.WACHTLIJST,
                        BookingState.CANCELLED),
                states(id));
        assertTrue(here.planning.visit(first).isPresent());
        assertTrue(here.planning.visit(last).isEmpty(), "nobody goes to a visit that was called off");
        List<VisitId> toTell = TestService.bean(ToTell.class).at(here.servicepunt.id()).stream()
                .map(Untold::visit)
                .toList();
        assertEquals(List.of(first, last), toTell, "and she hears of both");
        makesNoMore(id);
        String text = TestService.browser(here.coordinator).open("/series/" + id).expect(200).text();
        assertTrue(text.contains("Het traject van de vaste helper is afgelopen."), text);
    }

    @Test
    void itGoesOnWhenSheGoesOnOnAnotherTrackOrWhenSomebodyElseMayCome() {
        UUID hers = weekly(UNTIL_ENDED, true);
        UUID anybodys = weekly(UNTIL_ENDED, false);
        stops();
        placements.start(here.coach, samira, Track.SECONDMENT, LAST_DAY.plusDays(1), null).orThrow();
        assertEquals(0, withHelpers.endDue(here.servicepunt));
        Placement goesOn = placements.of(samira).stream()
                .filter(placement -> placement.endedOn() == null)
                .findFirst()
                .orElseThrow();
        placements.end(here.coach, goesOn.id(), LAST_DAY.plusDays(8), OutflowReason.REGULAR_WORK).orThrow();
        assertEquals(1, withHelpers.endDue(here.servicepunt));
        assertEquals(LAST_DAY.plusDays(8), series.find(here.clerk, hers).orElseThrow().lastDay());
        assertNull(series.find(here.clerk, anybodys).orElseThrow().end());
    }

    @Test
    void theResidentEndsHerOwnAndIsHeardAsSuchAndAStrangerEndsNothing() {
        UUID id = weekly(UNTIL_ENDED, true);
        VisitId last = planned(id, 3);
        Actor stranger = TestService.actor(here.servicepunt, Role.RESIDENT, here.someResident(), null);
        assertEquals(
                RefusalCode.NOT_FOUND, Neighbourhood.refused(series.end(stranger, id, LAST_DAY, SeriesEnd.RESIDENT)));
        Actor herself = TestService.actor(here.servicepunt, Role.RESIDENT, here.resident, null);
        series.end(herself, id, LAST_DAY, SeriesEnd.STAFF).orThrow();
        assertEquals(SeriesEnd.RESIDENT, series.find(here.clerk, id).orElseThrow().end());
        assertTrue(here.planning.visit(last).isEmpty());
        stops();
        assertEquals(0, withHelpers.endDue(here.servicepunt), "it had ended");
        makesNoMore(id);
        String text = TestService.browser(here.coordinator).open("/series/" + id).expect(200).text();
        assertTrue(text.contains("De wijkbewoner wil niet meer."), text);
    }

    @Test
    void onItsPageItIsBoundToAHelperWhomTheResidentKnowsAndToNobodyElse() {
        UUID id = weekly(UNTIL_ENDED, false);
        Browser clerk = TestService.browser(here.clerk);
        assertFalse(clerk.open("/series/" + id).expect(200).text().contains("Vaste helper"), "she knows nobody yet");
        VisitId visit = planned(id, 1);
        ParticipantId stranger = here.someone();
        assertEquals(
                RefusalCode.INPUT_INVALID, Neighbourhood.refused(series.endWith(here.clerk, id, stranger)));
        Browser.Shown page = clerk.open("/series/" + id);
        assertTrue(page.text().contains("Wat als de vaste helper stopt?"), page.text());
        assertFalse(page.html().contains("/planning/visits/"), "a clerk moves no visits");
        Map<String, String> form = page.withKey(Map.of("helper", samira.toString()));
        clerk.submit("/series/" + id + "/helper", form).expect(200);
        assertEquals(samira, series.find(here.clerk, id).orElseThrow().helper());
        String html = TestService.browser(here.coordinator).open("/series/" + id).expect(200).html();
        assertTrue(html.contains("/planning/visits/" + visit), "from here she moves what is planned");
        TestService.api(here.coordinator).put("/v1/series/" + id + "/helper", "{}").expect(200);
        assertNull(series.find(here.clerk, id).orElseThrow().helper());
        TestService.api(here.coordinator)
                .put("/v1/series/" + id + "/helper", "{\"helperId\":\"" + samira + "\"}")
                .expect(200);
        stops();
        assertEquals(1, withHelpers.endDue(here.servicepunt));
        assertEquals(RefusalCode.SERIES_ENDED, Neighbourhood.refused(series.endWith(here.clerk, id, null)));
        assertEquals(
                RefusalCode.NOT_FOUND, Neighbourhood.refused(series.endWith(new Neighbourhood().clerk, id, null)));
    }

    @Test
    void anEndThatWasAMistakeShowsWhichHelpStoppedAndACoordinatorLetsItGoOn() {
        UUID id = weekly(UNTIL_ENDED, true);
        stops();
        assertEquals(1, withHelpers.endDue(here.servicepunt));
        assertEquals(List.of(), withHelpers.stoppedByMistake(here.servicepunt.id()));
        Browser coach = TestService.browser(here.coach);
        String end = "/participants/" + samira + "/placements/" + placements.of(samira).getFirst().id() + "/end";
        String told = coach.submit(
                end, coach.open(end).withKey(Map.of("seen", LAST_DAY.toString(), "goesOn", "yes")))
                .expect(200)
                .text();
        assertTrue(told.contains("Wekelijkse hulp was al gestopt"), told);
        Browser coordinator = TestService.browser(here.coordinator);
        String path = "/series/" + id;
        assertTrue(coordinator.open("/").expect(200).html().contains(path), "she finds it on her start page");
        String clerks = TestService.browser(here.clerk).open(path).expect(200).text();
        assertFalse(clerks.contains("De hulp gaat weer door"), clerks);
        Browser.Shown page = coordinator.open(path).expect(200);
        Browser.Shown done = coordinator.submit(path + "/resumption", page.withKey(Map.of())).expect(200);
        assertTrue(done.text().contains("bekijk de nieuwe aanvraag"), done.text());
        assertEquals(List.of(), withHelpers.stoppedByMistake(here.servicepunt.id()));
        assertFalse(coordinator.open("/").html().contains(path));
        BookingId first = requireNonNull(series.find(here.clerk, id).orElseThrow().resumedAs());
        Booking booking = here.bookings.find(first).orElseThrow();
        assertEquals(BookingState.WACHTLIJST, booking.state());
        assertEquals(DAY.plusWeeks(3), booking.details().wishes().earliest());
        UUID next = requireNonNull(booking.details().series()).id();
        WeeklySeries goesOn = series.find(here.clerk, next).orElseThrow();
        assertEquals(samira, goesOn.helper());
        assertTrue(goesOn.isOpenEnded());
        assertEquals(RefusalCode.SERIES_ENDED, Neighbourhood.refused(stopped.resume(here.coordinator, id)));
    }

    @Test
    void whatSheBeginsLaterThanAWeekIsNoMistake() {
        weekly(UNTIL_ENDED, true);
        stops();
        withHelpers.endDue(here.servicepunt);
        placements.start(here.coach, samira, Track.SECONDMENT, LAST_DAY.plusDays(8), null).orThrow();
        assertEquals(List.of(), withHelpers.stoppedByMistake(here.servicepunt.id()));
    }

    @Test
    void itDoesNotGoOnWhenSheHasReallyStopped() {
        UUID id = weekly(UNTIL_ENDED, true);
        stops();
        withHelpers.endDue(here.servicepunt);
        goesNowhere(id);
        Placement ended = placements.of(samira).getFirst();
        LocalDate dayBeforeTheFourthWeek = DAY.plusWeeks(3).minusDays(1);
        placements.correctEnd(here.coach, ended.id(), LAST_DAY, until(dayBeforeTheFourthWeek)).orThrow();
        goesNowhere(id);
    }

    private void goesNowhere(UUID id) {
        assertEquals(List.of(), withHelpers.stoppedByMistake(here.servicepunt.id()));
        String text = TestService.browser(here.coordinator).open("/series/" + id).expect(200).text();
        assertFalse(text.contains("De hulp gaat weer door"), text);
        String refused = TestService.api(here.coordinator)
                .post("/v1/series/" + id + "/resumption", "{}")
                .expect(409)
                .code();
        assertEquals("SERIES_ENDED", refused);
    }

    @Test
    void itGoesOnAsFarAsTheDayThatWasPutRight() {
        UUID id = weekly(UNTIL_ENDED, true);
        stops();
        withHelpers.endDue(here.servicepunt);
        Placement ended = placements.of(samira).getFirst();
        LocalDate fourthWeek = DAY.plusWeeks(3);
        placements.correctEnd(here.coach, ended.id(), LAST_DAY, until(fourthWeek)).orThrow();
        BookingId first = stopped.resume(here.coordinator, id).orThrow();
        assertEquals(1, withHelpers.endDue(here.servicepunt));
        assertEquals(BookingState.WACHTLIJST, here.bookings.find(first).orElseThrow().state());
    }

    @Test
    void whatGotAYesIsNotJudgedAgainAndWhatDidNotIs() {
        UUID judged = weekly(UNTIL_ENDED, true, Additionality.IN_DOUBT);
        here.bookings.accept(here.coordinator, weeks(judged).getFirst().id()).orThrow();
        UUID unjudged = weekly(UNTIL_ENDED, true, Additionality.IN_DOUBT);
        assertEquals(Set.of(BookingState.WACHTLIJST), statesOfWhatGoesOnFor(judged));
        assertEquals(Set.of(BookingState.REQUESTED), statesOfWhatGoesOnFor(unjudged));
    }

    private Set<BookingState> statesOfWhatGoesOnFor(UUID id) {
        series.end(here.coordinator, id, LAST_DAY, SeriesEnd.PLACEMENT).orThrow();
        BookingId first = stopped.resume(here.coordinator, id).orThrow();
        return Set.copyOf(states(
                requireNonNull(here.bookings.find(first).orElseThrow().details().series()).id()));
    }

    @Test
    void whoGoesOnOnTheRightTrackANightAfterTheWrongOneWasTakenAwayIsShownAsGoingOn() {
        UUID id = weekly(UNTIL_ENDED, true);
        stops();
        PlacementId wrong = placements
                .start(here.coach, samira, Track.ORIENTATION, LAST_DAY.plusDays(1), null)
                .orThrow();
        assertEquals(0, withHelpers.endDue(here.servicepunt));
        placements.withdraw(here.coach, wrong).orThrow();
        assertEquals(1, withHelpers.endDue(here.servicepunt));
        assertEquals(List.of(), withHelpers.stoppedByMistake(here.servicepunt.id()), "she is on no track now");
        Browser coach = TestService.browser(here.coach);
        String start = "/participants/" + samira + "/placements";
        String told = coach.submit(
                start,
                coach.open(start + "/new")
                        .withKey(Map.of("track", "SECONDMENT", "from", LAST_DAY.plusDays(7).toString())))
                .expect(200)
                .text();
        assertTrue(told.contains("Wekelijkse hulp was al gestopt"), told);
        assertEquals(
                List.of(id),
                withHelpers.stoppedByMistake(here.servicepunt.id()).stream().map(WeeklySeries::id).toList());
        assertEquals(0, withHelpers.endDue(here.servicepunt));
        stopped.resume(here.coordinator, id).orThrow();
        assertEquals(0, withHelpers.endDue(here.servicepunt), "it goes on as long as she does");
    }

    @Test
    void onlyTheWeeksThatAreLeftGoOn() {
        UUID four = weekly(4, true);
        series.end(here.coordinator, four, LAST_DAY, SeriesEnd.PLACEMENT).orThrow();
        BookingId last = stopped.resume(here.coordinator, four).orThrow();
        BookingDetails details = here.bookings.find(last).orElseThrow().details();
        assertEquals(DAY.plusWeeks(3), details.wishes().earliest());
        assertNull(details.series(), "one week is no series");
        UUID three = weekly(3, true);
        series.end(here.coordinator, three, LAST_DAY, SeriesEnd.PLACEMENT).orThrow();
        assertEquals(RefusalCode.SERIES_ENDED, Neighbourhood.refused(stopped.resume(here.coordinator, three)));
    }

    @Test
    void whatAResidentEndedDoesNotGoOn() {
        UUID id = weekly(UNTIL_ENDED, true);
        series.end(here.clerk, id, LAST_DAY, SeriesEnd.RESIDENT).orThrow();
        TestService.api(here.coordinator).post("/v1/series/" + id + "/resumption", "{}").expect(409);
    }

    private void makesNoMore(UUID id) {
        TestService.clock().set(LAST_DAY.plusDays(1), NINE);
        TestService.bean(WachtlijstUpkeep.class).newDay(here.servicepunt);
        assertEquals(4, states(id).size());
    }

    private void stops() {
        Placement goesOn = placements.of(samira).getFirst();
        placements.end(here.coach, goesOn.id(), LAST_DAY, OutflowReason.REGULAR_WORK).orThrow();
    }

    private static PlacementEnd until(LocalDate lastDay) {
        return new PlacementEnd(lastDay, OutflowReason.REGULAR_WORK);
    }

    private VisitId planned(UUID id, int week) {
        return here.assign(weeks(id).get(week).id(), DAY.plusWeeks(week), NINE, samira).orThrow();
    }

    private List<BookingState> states(UUID id) {
        return weeks(id).stream().map(Booking::state).toList();
    }

    private List<Booking> weeks(UUID id) {
        return series.bookings(here.clerk, id);
    }

    private UUID weekly(int weeks, boolean endsWithHelper) {
        return weekly(weeks, endsWithHelper, Additionality.ADDITIONAL);
    }

    private UUID weekly(int weeks, boolean endsWithHelper, Additionality answer) {
        var first = here.bookings
                .request(
                        here.clerk,
                        new NewBooking(
                                here.resident,
                                here.shopping,
                                Minutes.of(60),
                                new Wishes(Set.of(Dagdeel.MORNING), DAY, DAY),
                                null,
                                "",
                                answer,
                                weeks,
                                samira,
                                endsWithHelper))
                .orThrow()
                .getFirst();
        return requireNonNull(here.bookings.find(first).orElseThrow().details().series()).id();
    }
}
