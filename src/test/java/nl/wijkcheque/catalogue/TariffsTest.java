package nl.wijkcheque.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkcheque.TestService;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tariffs hold for the whole service, so each test lives far in the future, in a year of its own, and only adds. */
final class TariffsTest {

    private static final AtomicInteger YEAR = new AtomicInteger(2300);
    private static final Minutes HOUR = Minutes.of(60);

    private final Tariffs tariffs = TestService.bean(Tariffs.class);
    private final Actor admin = TestService.actor(TestService.servicepunt("Tarieven"), Role.ADMIN);
    private final LocalDate today = LocalDate.of(YEAR.incrementAndGet(), 6, 1);

    @BeforeEach
    void inAYearOfItsOwn() {
        TestService.clock().set(today, LocalTime.of(10, 0));
        set(TariffGroup.STANDARD, 2_000, today).orThrow();
        set(TariffGroup.REDUCED, 1_000, today).orThrow();
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aPriceHoldsFromItsDayUntilTheNext() {
        LocalDate later = today.plusMonths(1);
        set(TariffGroup.REDUCED, 1_100, later).orThrow();
        assertEquals(price(1_000), tariffs.priceOn(TariffGroup.REDUCED, HOUR, today));
        assertEquals(price(1_000), tariffs.priceOn(TariffGroup.REDUCED, HOUR, later.minusDays(1)));
        assertEquals(price(1_100), tariffs.priceOn(TariffGroup.REDUCED, HOUR, later));
        assertEquals(price(2_000), tariffs.priceOn(TariffGroup.STANDARD, HOUR, later));
        assertEquals(
                1,
                tariffs.on(later).stream()
                        .filter(tariff -> tariff.group() == TariffGroup.REDUCED && tariff.worth().equals(HOUR))
                        .count());
        assertEquals(Optional.empty(), tariffs.priceOn(TariffGroup.STANDARD, HOUR, LocalDate.of(1990, 1, 1)));
    }

    @Test
    void aDateThatIsTakenOrOverIsRefused() {
        assertEquals(RefusalCode.TARIFF_DATE_TAKEN, refused(set(TariffGroup.REDUCED, 900, today)));
        assertEquals(RefusalCode.DATE_IN_THE_PAST, refused(set(TariffGroup.REDUCED, 900, today.minusDays(1))));
    }

    @Test
    void aMistypedPriceIsWithdrawnUntilItsFirstDayIsOverAndTheRightOneIsSet() {
        LocalDate later = today.plusMonths(2);
        Tariff wrong = set(TariffGroup.REDUCED, 100, later).orThrow();
        assertEquals(RefusalCode.REASON_MISSING, refused(tariffs.withdraw(admin, wrong.id(), " ")));
        TestService.clock().set(later, LocalTime.of(23, 59));
        assertTrue(tariffs.withdrawable().contains(wrong));
        tariffs.withdraw(admin, wrong.id(), "Een nul vergeten.").orThrow();
        assertEquals(price(1_000), tariffs.priceOn(TariffGroup.REDUCED, HOUR, later));
        assertEquals(RefusalCode.NOT_FOUND, refused(tariffs.withdraw(admin, wrong.id(), "Nog eens.")));
        Tariff right = set(TariffGroup.REDUCED, 1_010, later).orThrow();
        assertEquals(price(1_010), tariffs.priceOn(TariffGroup.REDUCED, HOUR, later));
        TestService.clock().set(later.plusDays(1), LocalTime.MIDNIGHT);
        assertEquals(RefusalCode.TARIFF_BEGUN, refused(tariffs.withdraw(admin, right.id(), "Te laat.")));
    }

    @Test
    void aPriceThatAnotherOneLeansOnIsNotWithdrawn() {
        LocalDate later = today.plusMonths(3);
        set(TariffGroup.REDUCED, 1_000, later.plusDays(1)).orThrow();
        Tariff higher = set(TariffGroup.STANDARD, 3_000, later).orThrow();
        Tariff leaning = set(TariffGroup.REDUCED, 2_500, later).orThrow();
        assertEquals(RefusalCode.TARIFF_LEANED_ON, refused(tariffs.withdraw(admin, higher.id(), "Fout.")));
        tariffs.withdraw(admin, leaning.id(), "Fout.").orThrow();
        tariffs.withdraw(admin, higher.id(), "Fout.").orThrow();
        assertEquals(price(2_000), tariffs.priceOn(TariffGroup.STANDARD, HOUR, later));
    }

    @Test
    void norIsALowReducedPriceThatALowStandardOneLeansOn() {
        LocalDate later = today.plusMonths(4);
        Tariff lower = set(TariffGroup.REDUCED, 500, later).orThrow();
        Tariff leaning = set(TariffGroup.STANDARD, 600, later.plusDays(7)).orThrow();
        Outcome<Tariff> outcome = tariffs.withdraw(admin, lower.id(), "Fout.");
        String day = DateTimeFormatter.ofPattern("dd-MM-yyyy").format(later.plusDays(7));
        assertEquals(Outcome.refused(Refusal.of(RefusalCode.TARIFF_LEANED_ON, day).at("tariff")), outcome);
        tariffs.withdraw(admin, leaning.id(), "Fout.").orThrow();
        tariffs.withdraw(admin, lower.id(), "Fout.").orThrow();
    }

    @Test
    void theReducedPriceIsNeverAboveTheStandardOne() {
        LocalDate later = today.plusDays(1);
        assertEquals(RefusalCode.REDUCED_ABOVE_STANDARD, refused(set(TariffGroup.REDUCED, 2_001, later)));
        assertEquals(RefusalCode.REDUCED_ABOVE_STANDARD, refused(set(TariffGroup.STANDARD, 999, later)));
        assertTrue(set(TariffGroup.STANDARD, 1_000, later) instanceof Outcome.Done);
    }

    @Test
    void aPriceIsMoreThanNothingAndAWorthIsOneOfTwo() {
        NewTariff wrong = new NewTariff(TariffGroup.STANDARD, Minutes.of(45), Money.ZERO, today.minusDays(1));
        assertEquals(
                List.of("worthMinutes", "priceCents", "validFrom"),
                tariffs.problems(wrong).stream().map(Refusal::field).toList());
    }

    private Outcome<Tariff> set(TariffGroup group, int cents, LocalDate from) {
        return tariffs.set(admin, new NewTariff(group, HOUR, Money.cents(cents), from));
    }

    private static Optional<Money> price(int cents) {
        return Optional.of(Money.cents(cents));
    }

    private static RefusalCode refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(Refusal refusal) ? refusal.code() : RefusalCode.UNEXPECTED;
    }
}
