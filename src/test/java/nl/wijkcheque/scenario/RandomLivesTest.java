package nl.wijkcheque.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.NewTariff;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.fixture.NotReconciled;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.statement.RevenueStatement;
import nl.wijkcheque.statement.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Thousands of random lives of cheques, of who buys them, of tills and of an office, against a model of the rules. After each
 * step what the ledger booked that day and the state of the cheque are what the model says, and what the model forbids was
 * refused; now and then the revenue statement says the same of all that went before. {@code -Dseed} repeats a run,
 * {@code -Dsequences} makes it longer.
 */
final class RandomLivesTest {

    private static final int SEQUENCES = Integer.getInteger("sequences", 2_000);
    private static final int A_DAY = 20;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final World world;
    private final Drawers drawers;
    private final OfficeLife office;
    private final ClaimLife claims;
    private final FamilyLife families;
    private final SaleLife sales;
    private final CounterLife counter;
    private final OnlineLife online;

    RandomLivesTest() {
        TestService.clock().set(World.FIRST_DAY, LocalTime.of(10, 0));
        world = new World(seed);
        price(TariffGroup.STANDARD, World.STANDARD);
        price(TariffGroup.REDUCED, World.REDUCED);
        drawers = new Drawers(world);
        office = new OfficeLife(world);
        claims = new ClaimLife(world);
        families = new FamilyLife(world, office);
        sales = new SaleLife(world, drawers, office);
        counter = new CounterLife(world, drawers, office);
        online = new OnlineLife(world);
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    // As long as somebody wants it to be.
    @Timeout(value = 2, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @Test
    void everyRandomLifeEndsAsTheModelSays() {
        Map<LedgerAccount, Money> before = NotReconciled.now();
        System.out.println("RandomLivesTest runs with -Dseed=" + seed + " -Dsequences=" + SEQUENCES);
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            world.papers.stream().filter(paper -> paper.state.isOwed()).forEach(world.older::add);
            world.papers.clear();
            if (sequence % A_DAY == 0) {
                nextDay();
            }
            sequence();
            if (sequence % 50 == 49) {
                statement();
            }
        }
        statement();
        assertEquals(before, NotReconciled.now(), world.said());
    }

    /** One cheque or a few, and what happens to them; and sometimes something else in between. */
    private void sequence() {
        while (world.papers.isEmpty()) {
            sales.sell();
        }
        for (int steps = 2 + world.random.nextInt(6); steps > 0; steps--) {
            switch (world.random.nextInt(20)) {
                case 0, 1 -> sales.sell();
                case 2, 3 -> online.step();
                case 4 -> families.step();
                case 5 -> office.step();
                default -> counter.step(world.oneOf(world.papers));
            }
        }
    }

    /** Tomorrow, within a month or, now and then, years later. */
    private void nextDay() {
        world.goTo(world.today.plusDays(world.chance(10) ? 1_000 : 1 + world.random.nextInt(30)));
        drawers.countAll();
        counter.endTerms();
        world.older.removeIf(paper -> !paper.state.isOwed());
        for (int steps = world.random.nextInt(6); steps > 0; steps--) {
            claims.step();
            office.step();
        }
    }

    private void statement() {
        RevenueStatement statement = TestService.bean(Statements.class)
                .revenue(world.controller, new Period(World.FIRST_DAY, world.today))
                .orThrow();
        statement.accounts().forEach((account, balance) -> assertEquals(
                world.model.of(account), balance.closing(), account + ", " + world.said()));
    }

    private void price(TariffGroup group, long cents) {
        Actor admin = TestService.actor(world.servicepunt, Role.ADMIN);
        Outcome<?> set = TestService.bean(Tariffs.class)
                .set(admin, new NewTariff(group, World.HOUR, Money.cents(cents), World.FIRST_DAY));
        assertTrue(
                set instanceof Outcome.Done
                        || (set instanceof Outcome.Refused<?>(Refusal refusal)
                                && refusal.code() == RefusalCode.TARIFF_DATE_TAKEN),
                () -> set.toString());
    }
}
