package nl.wijkcheque.planning.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class WindowsTest {

    @Test
    void aStretchBesideOthersNeverRunsOnIntoThem() {
        Windows both = Windows.of(120, 240).beside(60, 120);
        assertTrue(both.hold(60, 120) && both.hold(120, 240));
        assertFalse(both.hold(90, 150), "partly the one and partly the other");
        assertEquals(both, both.and(Windows.of(0, 1000)), "and stays beside them");
    }

    @Test
    void whatLiesInBothBelongsToTheStretchAlone() {
        Windows both = Windows.of(0, 240).beside(60, 120);
        assertTrue(both.hold(0, 60) && both.hold(60, 120) && both.hold(120, 240));
        assertFalse(both.hold(30, 90) || both.hold(90, 150));
        assertEquals(Windows.of(60, 120), Windows.NONE.beside(60, 120));
    }
}
