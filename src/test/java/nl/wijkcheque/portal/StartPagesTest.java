package nl.wijkcheque.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.BookingLists;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.Doorstep;
import nl.wijkcheque.cheque.ChequeCounts;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.fixture.DemoTown;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first page: each role finds what it needs, and nothing that it may not know. */
final class StartPagesTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

    @BeforeEach
    void inApril() {
        DemoTown.putTheClock();
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aStrangerHearsWhatThisIsAndWhomToCall() {
        Browser.Shown page = TestService.browserOfNobody().open("/").expect(200);
        assertTrue(page.text().contains("Tuin onderhouden"), page.text());
        assertTrue(page.text().contains("Samen boodschappen doen"), page.text());
        assertTrue(page.html().contains("href=\"tel:0318"), page.html());
        assertTrue(page.html().contains("href=\"/login\""), page.html());
        assertFalse(page.text().contains("Vries"), page.text());
    }

    @Test
    void aResidentIsGreetedAndSeesHerAppointmentsHerWishesAndHerCheques() {
        Actor resident = DemoTown.actor(Role.RESIDENT);
        String text = textFor(Role.RESIDENT);
        assertTrue(text.contains("Goedemorgen, mevrouw De Vries"), text);
        assertTrue(text.contains("Samen boodschappen doen"), text);
        assertTrue(text.contains("Tuin onderhouden"), text);
        assertTrue(text.contains("Op de wachtlijst"), text);
        assertTrue(text.contains("klaarleggen"), text);
        int count = TestService.bean(ChequeCounts.class)
                .walletOf(Objects.requireNonNull(resident.resident()))
                .count();
        assertTrue(count > 0 && text.contains(count + " cheque"), text);
    }

    @Test
    void aCoordinatorIsNotToldOfRoomOnAHoliday() {
        String text = textFor(Role.COORDINATOR);
        assertTrue(text.contains("Waar is nog ruimte?"), text);
        assertFalse(text.contains("maandag 27 april"), "King's Day: " + text);
    }

    @Test
    void aClerkCanSellRedeemAndBookAtOnce() {
        String html = htmlFor(Role.CLERK);
        for (String href : List.of("/cheques/sell", "/counter/redeem", "/residents", "/residents")) {
            assertTrue(html.contains("href=\"" + href + "\""), href);
        }
        for (PlannedVisit visit : today()) {
            assertTrue(html.contains(doorstep(visit).name()), html);
        }
    }

    @Test
    void aCoordinatorSeesHowManyWait() {
        String text = textFor(Role.COORDINATOR);
        int waiting = TestService.bean(BookingLists.class).waiting(DemoTown.town().servicepunt().id()).stream()
                .mapToInt(one -> one.count())
                .sum();
        assertTrue(waiting > 0);
        assertTrue(text.contains("Klussen op de wachtlijst"), text);
        assertTrue(text.contains("Tuin onderhouden"), text);
    }

    @Test
    void aForemanSeesTodaysCrewsAndTheHoursToConfirm() {
        String text = textFor(Role.FOREMAN);
        assertTrue(text.contains("Urenregels goed te keuren"), text);
        assertTrue(text.contains("Ploegen op"), text);
    }

    @Test
    void aCoachSeesHerOwnParticipants() {
        String text = textFor(Role.COACH);
        assertTrue(text.contains("Uw deelnemers 14"), text);
        assertTrue(text.contains("Loopt binnen 8 weken af"), text);
    }

    @Test
    void aParticipantSeesHerDayButNoAddressOutsideItAndNoMoney() {
        Actor participant = DemoTown.actor(Role.PARTICIPANT);
        String text = textFor(Role.PARTICIPANT);
        Period week = new Period(DemoTown.TODAY, DemoTown.TODAY.plusDays(6));
        List<PlannedVisit> mine = TestService.bean(Planning.class)
                .of(Objects.requireNonNull(participant.participant()), week);
        assertFalse(mine.isEmpty());
        Set<String> known = new TreeSet<>();
        for (PlannedVisit visit : mine) {
            if (visit.day().equals(DemoTown.TODAY)) {
                known.add(doorstep(visit).place());
                assertTrue(text.contains(doorstep(visit).place()), text);
            }
        }
        for (PlannedVisit visit : mine) {
            String address = doorstep(visit).place();
            assertTrue(known.contains(address) || !text.contains(address), address);
        }
        for (String word : List.of("€", "tarief", "cheques kosten", "Wmo", "geboren")) {
            assertFalse(text.contains(word), word + " in " + text);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyLinkLeadsSomewhere(Role role) {
        Browser browser = TestService.browser(DemoTown.actor(role));
        Matcher link = LINK.matcher(browser.open("/").expect(200).html());
        Set<String> hrefs = new TreeSet<>();
        while (link.find()) {
            hrefs.add(link.group(1).replace("&amp;", "&"));
        }
        List<String> broken = new ArrayList<>();
        for (String href : hrefs) {
            int status = browser.open(href).status();
            if (status != 200) {
                broken.add(role + " " + href + ": " + status);
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void someoneWithTwoRolesSeesBoth() {
        Actor clerk = DemoTown.actor(Role.CLERK);
        Actor both = new Actor(
                clerk.account(),
                clerk.name(),
                Set.of(Role.CLERK, Role.COORDINATOR),
                clerk.servicepunt(),
                null,
                null);
        String text = TestService.browser(both).open("/").expect(200).text();
        assertTrue(text.contains("Cheques verkopen") && text.contains("Aanvragen te beoordelen"), text);
    }

    private static List<PlannedVisit> today() {
        return TestService.bean(Planning.class)
                .between(DemoTown.town().servicepunt().id(), new Period(DemoTown.TODAY, DemoTown.TODAY));
    }

    private static Doorstep doorstep(PlannedVisit visit) {
        return TestService.bean(Bookings.class).doorstep(visit.booking()).orElseThrow();
    }

    private static String textFor(Role role) {
        return TestService.browser(DemoTown.actor(role)).open("/").expect(200).text();
    }

    private static String htmlFor(Role role) {
        return TestService.browser(DemoTown.actor(role)).open("/").expect(200).html();
    }
}
