package nl.wijkcheque.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.wijkcheque.shared.Money;
import org.junit.jupiter.api.Test;

final class TypedAmountsTest {

    @Test
    void anAmountIsReadAsPeopleTypeIt() {
        assertReads(750, "7,5");
        assertReads(750, "€ 7.50");
        assertReads(700, " 7 ");
        assertReads(5, "0,05");
        assertReads(125_000, "1250");
        assertReads(125_000, "1.250");
        assertReads(12_500_000, "125000,00");
        assertReads(99_999_999_999L, "999.999.999,99");
    }

    @Test
    void anAmountIsReadAsOurPagesWriteIt() {
        for (long cents : new long[]{0, 5, 125_000, 12_500_001, 99_999_999_999L}) {
            assertReads(cents, Money.cents(cents).toString());
        }
    }

    @Test
    void whatIsNoAmountIsNotRead() {
        for (String typed : List.of(
                "", "-1", "7,505", "7,", "zeven", "1.2.3", "12.50,00", "1,250.00", "999999999", "1.000.000.000")) {
            assertEquals(Optional.empty(), TypedAmounts.read(typed), typed);
        }
        assertEquals(Optional.empty(), TypedAmounts.read(null));
    }

    private static void assertReads(long cents, String typed) {
        assertEquals(Optional.of(Money.cents(cents)), TypedAmounts.read(typed), typed);
    }
}
