package nl.wijkcheque.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import nl.wijkcheque.shared.Money;
import org.junit.jupiter.api.Test;

final class TariffTableTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void aPriceHoldsFromItsFirstDayUntilTheDayBeforeTheNext() {
        TariffTable table = new TariffTable(List.of());
        table.set(TariffGroup.STANDARD, LocalDate.of(2026, 1, 1), Money.cents(1_000));
        table.set(TariffGroup.STANDARD, NEW_YEAR, Money.cents(1_100));
        assertEquals(Optional.empty(), table.priceOn(TariffGroup.STANDARD, LocalDate.of(2025, 12, 31)));
        assertEquals(Optional.of(Money.cents(1_000)), table.priceOn(TariffGroup.STANDARD, NEW_YEAR.minusDays(1)));
        assertEquals(Optional.of(Money.cents(1_100)), table.priceOn(TariffGroup.STANDARD, NEW_YEAR));
        assertEquals(Optional.empty(), table.priceOn(TariffGroup.REDUCED, NEW_YEAR));
    }

    @Test
    void theReducedPriceIsNeverAboveTheStandardOneAlsoNotLater() {
        TariffTable table = new TariffTable(List.of());
        table.set(TariffGroup.STANDARD, LocalDate.of(2026, 1, 1), Money.cents(1_000));
        table.set(TariffGroup.REDUCED, LocalDate.of(2026, 1, 1), Money.cents(1_000));
        assertEquals(Optional.empty(), table.firstDayReducedIsAbove());
        table.set(TariffGroup.STANDARD, NEW_YEAR, Money.cents(999));
        assertEquals(Optional.of(NEW_YEAR), table.firstDayReducedIsAbove());
        table.set(TariffGroup.REDUCED, NEW_YEAR, Money.cents(500));
        assertEquals(Optional.empty(), table.firstDayReducedIsAbove());
    }

    @Test
    void thePriceOfADayIsThatOfTheLatestTariffNotAfterIt() {
        long seed = System.nanoTime();
        System.out.println("TariffTableTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            TariffTable table = new TariffTable(List.of());
            Map<LocalDate, Money> set = new TreeMap<>();
            for (int n = random.nextInt(10); n >= 0; n--) {
                LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_000));
                Money price = Money.cents(1 + random.nextInt(5_000));
                set.put(from, price);
                table.set(TariffGroup.REDUCED, from, price);
            }
            LocalDate day = LocalDate.of(2025, 12, 1).plusDays(random.nextInt(1_100));
            Optional<Money> expected = Optional.empty();
            for (Map.Entry<LocalDate, Money> entry : set.entrySet()) {
                expected = entry.getKey().isAfter(day) ? expected : Optional.of(entry.getValue());
            }
            assertEquals(expected, table.priceOn(TariffGroup.REDUCED, day), () -> day + " of " + set);
        }
    }
}
