package nl.wijkcheque.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.ledger.Books;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What came in on the bank is booked once, never more than was on its way, and taken back once. */
final class SettlementsTest {

    private static final Money ON_ITS_WAY = Money.cents(5_000);
    private final Servicepunt servicepunt = TestService.servicepunt("Settlements");
    private final Actor controller = TestService.actor(servicepunt, Role.CONTROLLER);
    private final Settlements settlements = TestService.bean(Settlements.class);
    private final LocalDate today = Amsterdam.today(TestService.clock());

    SettlementsTest() {
        Posting paid = new Posting(
                LedgerCause.SALE,
                UUID.randomUUID(),
                TestService.clock().instant(),
                List.of(new Transfer(LedgerAccount.ONLINE, LedgerAccount.REVENUE_KLUS, ON_ITS_WAY)));
        TestService.bean(Transactions.class).run(() -> TestService.bean(Ledger.class).post(controller, paid));
    }

    @Test
    void eachWayToTheBankHasItsOwnLimit() {
        Posting counter = new Posting(
                LedgerCause.SALE,
                UUID.randomUUID(),
                TestService.clock().instant(),
                List.of(
                        new Transfer(LedgerAccount.PIN, LedgerAccount.REVENUE_KLUS, Money.cents(300)),
                        new Transfer(LedgerAccount.CASH_TRANSIT, LedgerAccount.CASH, Money.cents(200))));
        TestService.bean(Transactions.class).run(() -> TestService.bean(Ledger.class).post(controller, counter));
        assertEquals(RefusalCode.SETTLEMENT_TOO_LARGE, refused(BankWay.PIN, 301));
        assertEquals(RefusalCode.SETTLEMENT_TOO_LARGE, refused(BankWay.CASH_BROUGHT, 201));
        settlements.book(controller, new NewBankEntry(BankWay.PIN, Money.cents(300), today)).orThrow();
        settlements.book(controller, new NewBankEntry(BankWay.CASH_BROUGHT, Money.cents(150), today)).orThrow();
        assertEquals(
                Map.of(
                        BankWay.ONLINE, ON_ITS_WAY,
                        BankWay.PIN, Money.ZERO,
                        BankWay.CASH_BROUGHT, Money.cents(50)),
                settlements.onItsWay(controller));
        assertEquals(
                Money.cents(450),
                TestService.bean(Ledger.class).balances(servicepunt.id(), today).get(LedgerAccount.BANK));
    }

    @Test
    void nothingIsOnItsWayWhenMoreCameFromTheSafeThanWentBack() {
        Posting opened = new Posting(
                LedgerCause.TILL_OPENED,
                UUID.randomUUID(),
                TestService.clock().instant(),
                List.of(new Transfer(LedgerAccount.CASH, LedgerAccount.CASH_TRANSIT, Money.cents(15_000))));
        TestService.bean(Transactions.class).run(() -> TestService.bean(Ledger.class).post(controller, opened));
        assertEquals(Money.ZERO, settlements.onItsWay(controller).get(BankWay.CASH_BROUGHT));
        assertEquals(RefusalCode.SETTLEMENT_TOO_LARGE, refused(BankWay.CASH_BROUGHT, 1));
    }

    @Test
    void costsThatWereKeptAreNoLongerOnTheirWayEither() {
        NewBankEntry net = new NewBankEntry(BankWay.ONLINE, Money.cents(4_900), Money.cents(100), today);
        BankEntry booked = settlements.book(controller, net).orThrow();
        assertEquals(net, booked.booked());
        assertEquals(Money.ZERO, settlements.onItsWay(controller).get(BankWay.ONLINE));
        assertEquals(Money.cents(4_900), stands(LedgerAccount.BANK));
        assertEquals(Money.cents(100), stands(LedgerAccount.PAYMENT_COSTS));
        settlements.undo(controller, booked.id(), "De kosten waren hoger.").orThrow();
        assertEquals(ON_ITS_WAY, settlements.onItsWay(controller).get(BankWay.ONLINE));
        assertEquals(Money.ZERO, stands(LedgerAccount.PAYMENT_COSTS));
        NewBankEntry tooMuch = new NewBankEntry(BankWay.ONLINE, Money.cents(4_900), Money.cents(101), today);
        assertEquals(
                Outcome.refused(Refusal.of(RefusalCode.SETTLEMENT_COSTS_TOO_LARGE, ON_ITS_WAY).at("costsCents")),
                settlements.book(controller, tooMuch));
        NewBankEntry alsoWithout = new NewBankEntry(BankWay.ONLINE, Money.cents(5_001), Money.cents(1), today);
        assertEquals(
                Outcome.refused(Refusal.of(RefusalCode.SETTLEMENT_TOO_LARGE, ON_ITS_WAY).at("amountCents")),
                settlements.book(controller, alsoWithout));
    }

    @Test
    void cashThatIsFetchedComesFromTheBankWhateverIsOnItsWay() {
        NewBankEntry fetched = new NewBankEntry(BankWay.CASH_FETCHED, Money.cents(20_000), today);
        BankEntry booked = settlements.book(controller, fetched).orThrow();
        assertEquals(Money.cents(-20_000), stands(LedgerAccount.BANK));
        assertEquals(Money.cents(20_000), settlements.onItsWay(controller).get(BankWay.CASH_BROUGHT));
        settlements.undo(controller, booked.id(), "Dubbel.").orThrow();
        assertEquals(Money.ZERO, stands(LedgerAccount.CASH_TRANSIT));
    }

    @Test
    void onlyOfCardAndOnlinePaymentsAreCostsKept() {
        for (BankWay way : List.of(BankWay.CASH_BROUGHT, BankWay.CASH_FETCHED)) {
            NewBankEntry costly = new NewBankEntry(way, Money.cents(1), Money.cents(1), today);
            assertEquals(
                    Outcome.refused(Refusal.of(RefusalCode.SETTLEMENT_CASH_COSTS).at("costsCents")),
                    settlements.book(controller, costly));
        }
        NewBankEntry below = new NewBankEntry(BankWay.PIN, Money.cents(1), Money.cents(-1), today);
        assertEquals(RefusalCode.INPUT_INVALID, code(settlements.book(controller, below)));
        assertEquals(RefusalCode.SETTLEMENT_NOTHING, refused(BankWay.CASH_FETCHED, 0));
    }

    @Test
    void theDayIsOneOfTheLastYear() {
        LocalDate first = today.minusYears(1);
        for (LocalDate day : List.of(first.minusDays(1), today.plusDays(1))) {
            assertEquals(
                    Outcome.refused(Refusal.of(RefusalCode.SETTLEMENT_DAY_INVALID).at("day")),
                    settlements.book(controller, new NewBankEntry(BankWay.ONLINE, Money.cents(1), day)));
        }
        settlements.book(controller, new NewBankEntry(BankWay.ONLINE, Money.cents(1), first)).orThrow();
    }

    private @Nullable RefusalCode refused(BankWay way, long cents) {
        return code(settlements.book(controller, new NewBankEntry(way, Money.cents(cents), today)));
    }

    private Money stands(LedgerAccount account) {
        return Objects.requireNonNull(TestService.bean(Ledger.class).balances(servicepunt.id(), today).get(account));
    }

    @Test
    void ofManyWhoBookTheSameTransferOneDoes() throws Exception {
        List<Outcome<BankEntry>> outcomes = AtOnce.times(16,
                () -> settlements.book(controller, new NewBankEntry(BankWay.ONLINE, ON_ITS_WAY, today)));
        assertEquals(1, outcomes.stream().filter(Outcome.Done.class::isInstance).count());
        outcomes.stream().filter(Outcome.Refused.class::isInstance).forEach(each -> assertTrue(
                each instanceof Outcome.Refused<BankEntry>(Refusal refusal)
                        && refusal.code() == RefusalCode.SETTLEMENT_TOO_LARGE,
                each.toString()));
        assertEquals(Money.ZERO, settlements.onItsWay(controller).get(BankWay.ONLINE));
        assertEquals(
                ON_ITS_WAY,
                TestService.bean(Ledger.class).balances(servicepunt.id(), today).get(LedgerAccount.BANK));
    }

    @Test
    void whatWasBookedWronglyIsTakenBackAndIsOnItsWayAgain() {
        BankEntry wrong = settlements.book(controller, new NewBankEntry(BankWay.ONLINE, ON_ITS_WAY, today)).orThrow();
        BankEntry undone = settlements.undo(controller, wrong.id(), " Het was de pin van maandag. ").orThrow();
        assertEquals("Het was de pin van maandag.", Objects.requireNonNull(undone.undone()).reason());
        assertEquals(ON_ITS_WAY, settlements.onItsWay(controller).get(BankWay.ONLINE));
        assertEquals(
                Money.ZERO, TestService.bean(Ledger.class).balances(servicepunt.id(), today).get(LedgerAccount.BANK));
        assertEquals(RefusalCode.SETTLEMENT_UNDONE, code(settlements.undo(controller, wrong.id(), "Nog eens.")));
        BankEntry right = settlements.book(controller, new NewBankEntry(BankWay.ONLINE, ON_ITS_WAY, today)).orThrow();
        assertEquals(List.of(right, undone), settlements.booked(controller, null, 2).items());
        Slice<BankEntry> first = settlements.booked(controller, null, 1);
        assertEquals(right.id().toString(), first.next());
        assertEquals(List.of(undone), settlements.booked(controller, right.id(), 1).items());
    }

    @Test
    void takingBackCountsForTheFirstOpenDayOnceTheBooksAreClosed() {
        LocalDate yesterday = today.minusDays(1);
        Posting paid = new Posting(
                LedgerCause.SALE,
                UUID.randomUUID(),
                Amsterdam.at(yesterday, LocalTime.of(9, 0)),
                List.of(new Transfer(LedgerAccount.PIN, LedgerAccount.REVENUE_KLUS, Money.cents(300))));
        TestService.bean(Transactions.class).run(() -> TestService.bean(Ledger.class).post(controller, paid));
        BankEntry wrong = settlements.book(controller, new NewBankEntry(BankWay.PIN, Money.cents(300), yesterday))
                .orThrow();
        TestService.bean(Books.class).close(controller, yesterday).orThrow();
        settlements.undo(controller, wrong.id(), "Dubbel.").orThrow();
        Ledger ledger = TestService.bean(Ledger.class);
        assertEquals(Money.cents(300), ledger.balances(servicepunt.id(), yesterday).get(LedgerAccount.BANK));
        assertEquals(Money.ZERO, ledger.balances(servicepunt.id(), today).get(LedgerAccount.BANK));
    }

    @Test
    void aMonthThatIsOpenIsAsIfOnlyTheRightBookingWasMade() {
        LocalDate lastMonth = today.withDayOfMonth(1).minusDays(1);
        LocalDate day = lastMonth.minusDays(2);
        BankEntry wrong = settlements.book(controller, new NewBankEntry(BankWay.ONLINE, Money.cents(300), day))
                .orThrow();
        settlements.undo(controller, wrong.id(), "Er gingen kosten af.").orThrow();
        NewBankEntry net = new NewBankEntry(BankWay.ONLINE, Money.cents(290), Money.cents(10), day);
        settlements.book(controller, net).orThrow();
        for (LocalDate until : List.of(day, lastMonth)) {
            Map<LedgerAccount, Money> balances = TestService.bean(Ledger.class).balances(servicepunt.id(), until);
            assertEquals(Money.cents(290), balances.get(LedgerAccount.BANK));
            assertEquals(Money.cents(10), balances.get(LedgerAccount.PAYMENT_COSTS));
            assertEquals(Money.cents(-300), balances.get(LedgerAccount.ONLINE));
        }
    }

    @Test
    void takingBackNeedsAReasonAndABookingOfOnesOwn() {
        BankEntryId booked = settlements.book(controller, new NewBankEntry(BankWay.ONLINE, ON_ITS_WAY, today)).orThrow()
                .id();
        assertEquals(RefusalCode.REASON_MISSING, code(settlements.undo(controller, booked, " \n")));
        assertEquals(
                RefusalCode.INPUT_INVALID,
                code(settlements.undo(controller, booked, "x".repeat(Settlements.LONGEST_REASON + 1))));
        Actor elsewhere = TestService.actor(TestService.servicepunt("Elsewhere"), Role.CONTROLLER);
        assertEquals(RefusalCode.NOT_FOUND, code(settlements.undo(elsewhere, booked, "Niet van ons.")));
        assertEquals(List.of(), settlements.booked(elsewhere, null, 5).items());
        settlements.undo(controller, booked, "x".repeat(Settlements.LONGEST_REASON)).orThrow();
    }

    @Test
    void whatWasBookedOrTakenBackIsNeitherChangedNorRemoved() throws SQLException {
        NewBankEntry twice = new NewBankEntry(BankWay.ONLINE, Money.cents(100), today);
        UUID stands = settlements.book(controller, twice).orThrow().id().value();
        BankEntryId undone = settlements.book(controller, twice).orThrow().id();
        settlements.undo(controller, undone, "Dubbel.").orThrow();
        for (String change : List.of(
                "amount_cents = 101", "costs_cents = 1", "way = 'PIN'", "day = '2020-01-01'", "booked_by = id")) {
            refusesToSet(change, stands);
            refusesToSet(change, undone.value());
        }
        refusesToSet("undone_at = NULL, undone_by = NULL, reason = NULL", undone.value());
        refusesToSet("reason = 'Anders.'", undone.value());
        assertThrows(SQLException.class, () -> Database.update("DELETE FROM bank_entry WHERE id = ?", stands));
    }

    private static void refusesToSet(String change, UUID entry) {
        assertThrows(
                SQLException.class,
                () -> Database.update("UPDATE bank_entry SET " + change + " WHERE id = ?", entry),
                change);
    }

    @Test
    void ofManyWhoTakeTheSameBookingBackOneDoes() throws Exception {
        BankEntryId booked = settlements.book(controller, new NewBankEntry(BankWay.ONLINE, ON_ITS_WAY, today)).orThrow()
                .id();
        List<Outcome<BankEntry>> outcomes = AtOnce.times(
                16, () -> settlements.undo(controller, booked, "Dubbel."));
        assertEquals(1, outcomes.stream().filter(Outcome.Done.class::isInstance).count());
        outcomes.stream()
                .filter(Outcome.Refused.class::isInstance)
                .forEach(each -> assertEquals(RefusalCode.SETTLEMENT_UNDONE, code(each)));
        assertEquals(
                Money.ZERO, TestService.bean(Ledger.class).balances(servicepunt.id(), today).get(LedgerAccount.BANK));
    }

    private static @Nullable RefusalCode code(Outcome<BankEntry> outcome) {
        return outcome instanceof Outcome.Refused<BankEntry>(Refusal refusal) ? refusal.code() : null;
    }
}
