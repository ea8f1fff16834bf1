package nl.wijkcheque.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.NewTariff;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.cheque.ChequeEventKind;
import nl.wijkcheque.cheque.ChequeFile;
import nl.wijkcheque.cheque.ChequeFiles;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.cheque.Expiries;
import nl.wijkcheque.cheque.Help;
import nl.wijkcheque.cheque.NewSale;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.cheque.Purpose;
import nl.wijkcheque.cheque.RefundWay;
import nl.wijkcheque.cheque.Refunds;
import nl.wijkcheque.cheque.Replacements;
import nl.wijkcheque.cheque.SoldCheque;
import nl.wijkcheque.cheque.Which;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.fixture.CashDesk;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.statement.ClosedStatement;
import nl.wijkcheque.statement.Closings;
import nl.wijkcheque.statement.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Two things at once with one cheque, 32 at a time on the real database: one wins, the rest hear a coded refusal that says
 * what happened, and what is owed, earned and in the till is as if only the winner had come.
 */
final class ChequeRacesTest {

    private static final LocalDate DAY = LocalDate.of(2044, 3, 1);
    private static final int THREADS = 32;
    private static final int ROUNDS = 6;
    private static final Money PRICE = Money.cents(1_250);

    private final Actor clerk;
    private final Cheques cheques = TestService.bean(Cheques.class);
    private final Ledger ledger = TestService.bean(Ledger.class);
    private final List<SoldCheque> sold = new ArrayList<>();

    ChequeRacesTest() {
        TestService.clock().set(DAY, LocalTime.of(10, 0));
        clerk = TestService.actor(TestService.servicepunt("Wedloop"), Role.CLERK);
        Actor admin = TestService.actor(clerk.servicepunt(), Role.ADMIN);
        TestService.bean(Tariffs.class).set(admin, new NewTariff(TariffGroup.STANDARD, Minutes.of(60), PRICE, DAY));
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void redeemingAndRefunding() throws Exception {
        Refunds refunds = TestService.bean(Refunds.class);
        for (int round = 0; round < ROUNDS; round++) {
            SoldCheque cheque = sell();
            Which which = new Which.Code(cheque.code().value());
            oneOf(
                    cheque,
                    Set.of(RefusalCode.CHEQUE_ALREADY_REDEEMED, RefusalCode.CHEQUE_REFUNDED),
                    () -> redeem(cheque),
                    () -> refunds.refund(
                            clerk, List.of(which), new RefundWay.OverTheCounter(PaymentKind.CASH)));
        }
    }

    @Test
    void redeemingAndReplacing() throws Exception {
        Replacements replacements = TestService.bean(Replacements.class);
        for (int round = 0; round < ROUNDS; round++) {
            SoldCheque cheque = sell();
            Which which = new Which.Code(cheque.code().value());
            oneOf(
                    cheque,
                    Set.of(RefusalCode.CHEQUE_ALREADY_REDEEMED, RefusalCode.CHEQUE_REPLACED),
                    () -> redeem(cheque),
                    () -> replacements.replace(clerk, List.of(which), "Gestolen.", PaymentKind.CASH));
        }
    }

    @Test
    void redeemingAndExpiring() throws Exception {
        Expiries expiries = TestService.bean(Expiries.class);
        SoldCheque cheque = sell();
        // At midnight: who began before it may still redeem, and who looks after it ends the term.
        TestService.clock().set(cheque.validUntil(), LocalTime.of(23, 59, 59));
        CashDesk.ready(clerk);
        List<Outcome<?>> outcomes = atOnce(
                () -> redeem(cheque),
                () -> {
                    TestService.clock().set(cheque.validUntil().plusDays(1), LocalTime.MIDNIGHT);
                    return Outcome.done(expiries.expireDue(clerk.servicepunt().id()));
                });
        long redeemed = outcomes.stream()
                .filter(outcome -> outcome instanceof Outcome.Done<?>(var done) && !(done instanceof Integer))
                .count();
        ChequeFile file = file(cheque);
        long ended = file.history().stream().filter(event -> event.kind() == ChequeEventKind.EXPIRED).count();
        assertEquals(1, redeemed + ended, () -> file.toString());
        outcomes.stream().flatMap(ChequeRacesTest::refusal).forEach(code -> assertTrue(
                Set.of(RefusalCode.CHEQUE_ALREADY_REDEEMED, RefusalCode.CHEQUE_EXPIRED).contains(code), code.name()));
        assertBooks();
    }

    @Test
    void undoingAndRedeemingAgain() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            SoldCheque cheque = sell();
            redeem(cheque).orThrow();
            Which which = new Which.Id(cheque.id());
            List<Outcome<?>> outcomes = atOnce(() -> redeem(cheque),
                    () -> cheques.undo(clerk, which, "Verkeerde cheque.", (_, _) -> false));
            ChequeFile file = file(cheque);
            long used = count(file, ChequeEventKind.REDEEMED);
            long undone = count(file, ChequeEventKind.REDEMPTION_UNDONE);
            assertTrue(used == undone || used == undone + 1, () -> "used and undone in turns: " + file);
            assertEquals(
                    used + undone - 1,
                    outcomes.stream().filter(Outcome.Done.class::isInstance).count(),
                    "whoever heard that it was done, did it");
            outcomes.stream().flatMap(ChequeRacesTest::refusal).forEach(code -> assertTrue(
                    Set.of(RefusalCode.CHEQUE_ALREADY_REDEEMED, RefusalCode.CHEQUE_NOT_USED, RefusalCode.TRY_AGAIN)
                            .contains(code),
                    code.name()));
            assertBooks();
        }
    }

    @Test
    void redeemingAndClosingTheMonth() throws Exception {
        List<SoldCheque> cheques = new ArrayList<>();
        for (int thread = 0; thread < THREADS / 2; thread++) {
            cheques.add(sell());
        }
        Queue<SoldCheque> left = new ConcurrentLinkedQueue<>(cheques);
        Actor controller = TestService.actor(clerk.servicepunt(), Role.CONTROLLER);
        Period march = new Period(DAY, DAY.withDayOfMonth(31));
        // At midnight: who began before it counts for March if it is still open, and for April if not.
        TestService.clock().set(march.until(), LocalTime.of(23, 59, 59));
        List<Outcome<?>> outcomes = atOnce(
                () -> redeem(left.remove()),
                () -> {
                    TestService.clock().set(march.until().plusDays(1), LocalTime.MIDNIGHT);
                    return TestService.bean(Closings.class).close(controller, march);
                });
        assertEquals(1, outcomes.stream().filter(ChequeRacesTest::isClosing).count());
        assertEquals(
                THREADS / 2 + 1, outcomes.stream().filter(Outcome.Done.class::isInstance).count());
        Statements statements = TestService.bean(Statements.class);
        long inMarch = statements.revenue(controller, march).orThrow().total().redeemed().cheques();
        Period april = new Period(DAY.withMonth(4), DAY.withMonth(4).withDayOfMonth(30));
        long inApril = statements.revenue(controller, april).orThrow().total().redeemed().cheques();
        assertEquals(THREADS / 2, inMarch + inApril, "each counts for one month");
        assertBooks();
    }

    private static boolean isClosing(Outcome<?> outcome) {
        return outcome instanceof Outcome.Done<?>(ClosedStatement _);
    }

    /** Half of the threads do one thing, half the other; one of all of them wins. */
    private void oneOf(
            SoldCheque cheque, Set<RefusalCode> heard, Supplier<Outcome<?>> one, Supplier<Outcome<?>> other)
            throws Exception {
        List<Outcome<?>> outcomes = atOnce(one, other);
        assertEquals(1, outcomes.stream().filter(Outcome.Done.class::isInstance).count());
        Set<RefusalCode> refusals = outcomes.stream()
                .flatMap(ChequeRacesTest::refusal)
                .collect(Collectors.toSet());
        assertTrue(heard.containsAll(refusals), () -> refusals.toString());
        assertEquals(2, file(cheque).history().size(), "sold, and what the winner did");
        assertBooks();
    }

    private static Stream<RefusalCode> refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(Refusal refusal)
                ? Stream.of(refusal.code())
                : Stream.empty();
    }

    private List<Outcome<?>> atOnce(Supplier<Outcome<?>> one, Supplier<Outcome<?>> other) throws Exception {
        return AtOnce.numbered(THREADS, thread -> (thread % 2 == 0 ? one : other).get());
    }

    /** All accounts together are nothing, and help is owed for as many cheques as are still good for something. */
    private void assertBooks() {
        var balances = ledger.balances(clerk.servicepunt().id(), DAY.plusYears(50));
        assertEquals(Money.ZERO, Money.sum(balances.values()));
        long owed = sold.stream().map(this::file).filter(file -> file.state().isOwed()).count()
                + sold.stream().map(this::file).filter(file -> count(file, ChequeEventKind.REPLACED) == 1).count();
        assertEquals(PRICE.times(-owed), balances.get(LedgerAccount.DEFERRED_STANDARD));
    }

    private SoldCheque sell() {
        SoldCheque cheque = cheques.sell(clerk, new NewSale(null, 1, Minutes.of(60), PaymentKind.CASH))
                .orThrow()
                .cheques()
                .getFirst();
        sold.add(cheque);
        return cheque;
    }

    private Outcome<?> redeem(SoldCheque cheque) {
        Help help = new Help(new OfferingId(UUID.randomUUID()), OfferingKind.KLUS, null);
        return cheques.redeem(
                clerk,
                cheque.code().value(),
                new Purpose(new VisitId(UUID.randomUUID()), UUID.randomUUID(), help));
    }

    private ChequeFile file(SoldCheque cheque) {
        return TestService.bean(ChequeFiles.class).open(clerk, new Which.Id(cheque.id())).orThrow();
    }

    private static long count(ChequeFile file, ChequeEventKind kind) {
        return file.history().stream().filter(event -> event.kind() == kind).count();
    }
}
