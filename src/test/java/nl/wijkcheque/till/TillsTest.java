package nl.wijkcheque.till;

import static nl.wijkcheque.till.Shop.count;
import static nl.wijkcheque.till.Shop.opening;
import static nl.wijkcheque.till.Shop.refusal;
import static nl.wijkcheque.till.Shop.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.audit.AuditEvent;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TillsTest {

    private final Shop shop = new Shop();
    private final Tills tills = shop.tills;
    private final Actor clerk = shop.clerk;

    @AfterEach
    void backToTheRealTime() {
        TestService.clock().reset();
    }

    @Test
    void aShiftGoesFromAFloatToACountAndEveryCentIsInTheBooks() {
        OpenShift shift = shop.opened(1);
        assertEquals(5_000, shop.balance(LedgerAccount.CASH));
        assertEquals(-5_000, shop.balance(LedgerAccount.CASH_TRANSIT));
        shop.takes(clerk, LedgerAccount.CASH, 1_250).orThrow();
        shop.takes(clerk, LedgerAccount.PIN, 2_500).orThrow();
        assertEquals(new Expected(Money.cents(6_250), Money.cents(2_500)), tills.expected(shift));

        ClosedShift closed = tills.close(clerk, shift.id(), count(6_250, 1_250, 2_500L, "", ""))
                .orThrow();

        assertEquals(Money.ZERO, closed.closing().difference());
        assertEquals(Money.cents(5_000), closed.closing().leftBehind());
        assertEquals(5_000, shop.balance(LedgerAccount.CASH));
        assertEquals(-3_750, shop.balance(LedgerAccount.CASH_TRANSIT));
        assertEquals(0, shop.balance(LedgerAccount.TILL_DIFFERENCE));
        assertEquals(closed, tills.shift(shop.servicepunt.id(), shift.id()).orElseThrow());
        assertEquals(
                new ShiftCounts(CashCount.fewest(Money.cents(5_000)), CashCount.fewest(Money.cents(6_250))),
                tills.counts(shift.id()));
        assertEquals(
                List.of(AuditAction.TILL_CLOSED, AuditAction.TILL_OPENED),
                TestService.bean(Audit.class).about(shift.id().value(), 9).stream().map(AuditEvent::action).toList());
    }

    @Test
    void aDifferenceNeedsAnExplanationAndIsPostedToItsOwnAccount() {
        OpenShift shift = shop.opened(1);
        shop.takes(clerk, LedgerAccount.CASH, 1_250).orThrow();
        shop.takes(clerk, LedgerAccount.PIN, 1_000).orThrow();
        assertEquals(
                List.of("€ 61,50", "€ 62,50"),
                refusal(tills.close(clerk, shift.id(), count(6_150))).facts());
        assertEquals(
                RefusalCode.TILL_PIN_UNEXPLAINED,
                refused(tills.close(clerk, shift.id(), count(6_250, 0, 900L, "", ""))));

        ClosedShift closed = tills.close(clerk, shift.id(), count(6_150, 0, 1_300L, "Verteld.", ""))
                .orThrow();

        assertEquals(Money.cents(-100), closed.closing().difference());
        assertEquals(Money.cents(300), closed.closing().pinDifference());
        assertEquals(6_150, shop.balance(LedgerAccount.CASH));
        assertEquals(1_300, shop.balance(LedgerAccount.PIN));
        assertEquals(-200, shop.balance(LedgerAccount.TILL_DIFFERENCE));
    }

    @Test
    void theNextShiftBeginsWithWhatTheLastOneLeft() {
        OpenShift first = shop.opened(4);
        tills.close(clerk, first.id(), count(5_000, 2_000, null, "", "")).orThrow();
        assertEquals(Money.cents(3_000), tills.leftIn(shop.servicepunt.id(), 4));
        assertEquals(
                RefusalCode.TILL_DIFFERENCE_UNEXPLAINED, refused(tills.open(clerk, opening(4, 2_900, 0, " "))));

        OpenShift second = tills.open(clerk, opening(4, 4_900, 2_000, "Er miste een munt.")).orThrow();

        assertEquals(2, second.facts().sequence());
        assertEquals(Money.cents(-100), second.facts().difference());
        assertEquals(4_900, shop.balance(LedgerAccount.CASH));
        assertEquals(100, shop.balance(LedgerAccount.TILL_DIFFERENCE));
        assertEquals(Money.cents(4_900), tills.expected(second).cash());
    }

    @Test
    void twoClerksHaveTwoTillsAndEachHerOwnMoney() {
        Actor colleague = TestService.clerkWithoutTill(shop.servicepunt);
        OpenShift mine = shop.opened(1);
        assertEquals(RefusalCode.TILL_TAKEN, refused(tills.open(colleague, opening(1, 0, 0, ""))));
        assertEquals(RefusalCode.TILL_ALREADY_OPEN, refused(tills.open(clerk, opening(2, 0, 0, ""))));
        OpenShift hers = tills.open(colleague, opening(2, 0, 0, "")).orThrow();
        assertEquals(List.of(3, 4, 5, 6, 7, 8, 9), tills.free(shop.servicepunt.id()));

        shop.takes(clerk, LedgerAccount.CASH, 100).orThrow();
        shop.takes(colleague, LedgerAccount.CASH, 700).orThrow();

        assertEquals(Money.cents(5_100), tills.expected(mine).cash());
        assertEquals(Money.cents(700), tills.expected(hers).cash());
        assertEquals(
                RefusalCode.TILL_OF_COLLEAGUE, refused(tills.close(colleague, mine.id(), count(5_100))));
        assertEquals(List.of(mine, hers), tills.shiftsOn(shop.servicepunt.id(), Shop.DAY));
        assertEquals(
                List.of(new TillTotal(LedgerCause.SALE, LedgerAccount.CASH, Money.cents(700), Money.ZERO, 1)),
                tills.totals(hers.id()));
    }

    @Test
    void aForgottenShiftSellsNothingAndIsClosedWithARemarkByWhoeverIsThere() {
        OpenShift shift = shop.opened(3);
        shop.takes(clerk, LedgerAccount.CASH, 1_250).orThrow();
        Shop.at(Shop.DAY.plusDays(1), 9);
        Actor colleague = TestService.clerkWithoutTill(shop.servicepunt);

        assertEquals(
                List.of("3", "12-05-2031"),
                refusal(shop.takes(clerk, LedgerAccount.CASH, 100)).facts());
        assertEquals(List.of(shift), tills.forgotten(shop.servicepunt.id()));
        assertEquals(
                RefusalCode.TILL_REMARK_MISSING, refused(tills.close(colleague, shift.id(), count(6_250))));
        ClosedShift closed = tills.close(
                colleague, shift.id(), count(6_250, 0, null, "", "Gisteren vergeten.")).orThrow();

        assertEquals(colleague.account(), closed.closing().by());
        assertEquals(Money.ZERO, closed.closing().difference());
        assertEquals(List.of(), tills.forgotten(shop.servicepunt.id()));
        assertEquals(RefusalCode.TILL_NOT_OPEN, refused(shop.takes(clerk, LedgerAccount.CASH, 100)));
        assertTrue(tills.open(clerk, opening(3, 6_250, 0, "")).orThrow().facts().sequence() == 2);
    }

    @Test
    void aCoordinatorClosesTheTillOfAClerkWhoWentHomeIll() {
        OpenShift shift = shop.opened(1);
        Actor coordinator = TestService.actor(shop.servicepunt, Role.COORDINATOR);
        assertEquals(
                RefusalCode.TILL_REMARK_MISSING, refused(tills.close(coordinator, shift.id(), count(5_000))));
        tills.close(coordinator, shift.id(), count(5_000, 0, null, "", "Ziek naar huis.")).orThrow();
        assertEquals(RefusalCode.TILL_CLOSED, refused(tills.close(clerk, shift.id(), count(5_000))));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertEquals("till", refusal(tills.open(clerk, opening(0, 0, 0, ""))).field());
        assertEquals("till", refusal(tills.open(clerk, opening(10, 0, 0, ""))).field());
        assertEquals("fromSafe", refusal(tills.open(clerk, opening(1, 0, -1, ""))).field());
        assertEquals("explanation", refusal(tills.open(clerk, opening(1, 0, 0, "x".repeat(301)))).field());
        OpenShift shift = shop.opened(1);
        assertEquals("takenOut", refusal(tills.close(clerk, shift.id(), count(5_000, 5_001, null, "", ""))).field());
        Actor stranger = TestService.clerkWithoutTill(TestService.servicepunt("Elders"));
        assertEquals(RefusalCode.NOT_FOUND, refused(tills.close(stranger, shift.id(), count(5_000))));
        assertTrue(tills.shift(stranger.servicepunt().id(), shift.id()).isEmpty());
    }
}
