package nl.wijkcheque.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TypedDatesTest {

    @Test
    void oneDayHasManyShapes() {
        for (String typed : new String[]{
                "21-3-1948", "21-03-1948", "21/3/1948", "21 03 1948", "21.3.1948", " 1948-03-21 ", "1948-3-21"
        }) {
            assertEquals(Optional.of(LocalDate.of(1948, 3, 21)), TypedDates.read(typed), typed);
        }
    }

    @Test
    void aDayThatIsNotInTheCalendarIsNotRead() {
        for (String typed : new String[]{"", "29-2-2026", "31-4-2026", "0-1-2026", "1-13-2026", "21-3-48", "morgen"}) {
            assertTrue(TypedDates.read(typed).isEmpty(), typed);
        }
        assertTrue(TypedDates.read(null).isEmpty());
        assertTrue(TypedDates.read("29-2-2028").isPresent());
    }
}
