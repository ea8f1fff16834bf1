package nl.wijkcheque.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.wijkcheque.shared.Amsterdam;
import org.junit.jupiter.api.Test;

final class FormatsTest {

    private final Formats dutch = new Formats(Texts.DUTCH);

    @Test
    void whatIsTooLateAtMidnightIsInTimeAllDayBefore() {
        Instant midnight = Amsterdam.startOf(LocalDate.of(2026, 11, 21));
        assertEquals("20-11-2026", dutch.latest(midnight));
        assertEquals("21-11-2026, 0.01 uur", dutch.latest(midnight.plusSeconds(60)));
        assertEquals("20-11-2026, 14.00 uur",
                dutch.latest(Amsterdam.at(LocalDate.of(2026, 11, 20), LocalTime.of(14, 0))));
    }

    @Test
    void thousandsAreWrittenApart() {
        assertEquals("20.736", dutch.number(20_736));
        assertEquals("20,736", new Formats(Texts.ENGLISH).number(20_736));
        assertEquals("999", dutch.number(999));
    }
}
