package nl.wijkcheque.portal;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.Set;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Slice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The figures with which a coordinator's day begins. */
final class CoordinatorStartTest {

    private final Neighbourhood here = new Neighbourhood();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aVisitOverTwoDagdelenTakesItsCrewInBoth() {
        here.planned(here.garden, 240, DAY.plusDays(1), LocalTime.of(10, 0), here.someone(), here.someone());
        String text = start();
        assertFalse(text.contains("woensdag 12 maart 2031, ochtend"), text);
        assertFalse(text.contains("woensdag 12 maart 2031, middag"), text);
        assertTrue(text.contains("woensdag 12 maart 2031, avond"), text);
    }

    @Test
    void aVisitThatEndsWhenADagdeelBeginsLeavesItsCrewFreeInThat() {
        here.planned(here.garden, 150, DAY.plusDays(1), LocalTime.of(10, 0), here.someone(), here.someone());
        String text = start();
        assertFalse(text.contains("woensdag 12 maart 2031, ochtend"), text);
        assertTrue(text.contains("woensdag 12 maart 2031, middag"), text);
    }

    @Test
    void requestsAreCountedHoweverManyThereAre() {
        int asked = 0;
        while (asked <= Slice.LARGEST_SIZE) {
            asked += here.bookings
                    .request(
                            here.clerk,
                            new NewBooking(
                                    here.someResident(),
                                    here.shopping,
                                    Minutes.of(60),
                                    new Wishes(Set.of(Dagdeel.MORNING), DAY, null),
                                    null,
                                    "",
                                    Additionality.IN_DOUBT,
                                    26))
                    .orThrow()
                    .size();
        }
        here.waiting(here.garden, 60);
        String text = start();
        assertTrue(text.contains("Aanvragen te beoordelen " + asked + " "), text);
    }

    private String start() {
        return TestService.browser(here.coordinator).open("/").expect(200).text();
    }
}
