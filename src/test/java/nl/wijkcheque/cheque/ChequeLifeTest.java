package nl.wijkcheque.cheque;

import static nl.wijkcheque.cheque.Counter.codeOf;
import static nl.wijkcheque.cheque.Counter.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.CashDesk;
import nl.wijkcheque.ledger.Books;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Movement;
import nl.wijkcheque.payment.Payouts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every path of a cheque's life that is not redeeming. */
final class ChequeLifeTest {

    private static final RefundWay IN_CASH = new RefundWay.OverTheCounter(PaymentKind.CASH);
    private static final RefundWay TO_IBAN = new RefundWay.ToIban(Iban.read("NL91ABNA0417164300").orThrow(),
            "Erven Verzonnen");

    private final Counter counter = new Counter("Levensloop");
    private final Refunds refunds = TestService.bean(Refunds.class);
    private final Replacements replacements = TestService.bean(Replacements.class);
    private final Expiries expiries = TestService.bean(Expiries.class);
    private final ChequeFiles files = TestService.bean(ChequeFiles.class);
    private final Ledger ledger = TestService.bean(Ledger.class);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void cashGivesChangeAndTooLittleSellsNothing() {
        Sale sale = sell(2, new Tender.Cash(Money.cents(5_000))).orThrow();
        assertEquals(Money.cents(2_500), sale.change());
        assertEquals(RefusalCode.CASH_TOO_LITTLE, codeOf(sell(2, new Tender.Cash(Money.cents(2_499)))));
        assertEquals(RefusalCode.INPUT_INVALID, codeOf(sell(2, new Tender.Cash(Money.cents(Long.MAX_VALUE)))));
        assertEquals(Money.cents(-2_500), balance(LedgerAccount.DEFERRED_STANDARD));
    }

    @Test
    void partByPinAndTheRestInCashStandOnTheirOwnAccounts() {
        Sale sale = sell(2, new Tender.Mixed(Money.cents(2_000), Money.cents(1_000))).orThrow();
        assertEquals(Money.cents(500), sale.change());
        assertEquals(Money.cents(2_000), balance(LedgerAccount.PIN));
        assertEquals(Money.cents(500), balance(LedgerAccount.CASH));
        for (long pin : new long[]{0, 2_500, 9_999}) {
            assertEquals(
                    RefusalCode.PIN_TOO_MUCH, codeOf(sell(2, new Tender.Mixed(Money.cents(pin), null))));
        }
    }

    @Test
    void nobodyBuysMoreThanAHundredReducedChequesAYearAndWhatGoesBackCountsNoMore() {
        ResidentId resident = counter.old();
        List<SoldCheque> hundred = counter.sell(resident, 100, Counter.HOUR).cheques();
        Outcome<Sale> more = counter.cheques.sell(
                counter.clerk, new NewSale(resident, 1, Counter.HOUR, PaymentKind.CASH));
        assertEquals(RefusalCode.REDUCED_CAP_REACHED, codeOf(more));
        assertEquals(List.of("100", "0"), refusalOf(more).facts());
        refunds.refund(counter.clerk, List.of(new Which.Id(hundred.getFirst().id())), IN_CASH).orThrow();
        counter.sell(resident, 1, Counter.HOUR);
        counter.at(LocalDate.of(Counter.DAY.getYear() + 1, 1, 1), LocalTime.NOON);
        counter.sell(resident, 100, Counter.HOUR);
    }

    @Test
    void aChequeIsTakenBackInItsOwnShiftOnly() {
        SoldCheque cheque = counter.one(null);
        Voided back = counter.cheques.voidIt(counter.clerk, code(cheque)).orThrow();
        assertEquals(List.of(Money.cents(1_250), PaymentKind.CASH), List.of(back.amount(), back.back()));
        assertEquals(Money.ZERO, balance(LedgerAccount.CASH));
        assertEquals(RefusalCode.CHEQUE_VOIDED, codeOf(counter.redeem(cheque.code(), UUID.randomUUID())));
        SoldCheque later = counter.one(null);
        CashDesk.close(counter.clerk, CashDesk.ready(counter.clerk));
        CashDesk.ready(counter.clerk);
        assertEquals(
                RefusalCode.CHEQUE_LEFT_COUNTER, codeOf(counter.cheques.voidIt(counter.clerk, code(later))));
    }

    @Test
    void aMistakeIsUndoneOnTheSameDayWithAReason() {
        SoldCheque cheque = counter.one(counter.old());
        UUID household = UUID.randomUUID();
        assertEquals(
                RefusalCode.CHEQUE_NOT_USED,
                codeOf(counter.cheques.undo(counter.clerk, code(cheque), "Mis.", (_, _) -> true)));
        SoldCheque bearer = counter.one(null);
        counter.redeem(bearer.code(), household).orThrow();
        assertEquals(
                RefusalCode.REASON_MISSING,
                codeOf(counter.cheques.undo(counter.clerk, code(bearer), "  ", (_, _) -> true)));
        counter.at(Counter.DAY, LocalTime.of(23, 59, 59));
        counter.cheques.undo(counter.clerk, code(bearer), "Verkeerde bewoner.", (_, _) -> false).orThrow();
        assertEquals(Money.ZERO, balance(LedgerAccount.REVENUE_KLUS));
        counter.redeem(bearer.code(), household).orThrow();
        counter.at(Counter.DAY.plusDays(1), LocalTime.MIDNIGHT);
        assertEquals(
                RefusalCode.REDEMPTION_TOO_OLD,
                codeOf(counter.cheques.undo(counter.clerk, code(bearer), "Te laat.", (_, _) -> false)));
        TestService.bean(Books.class).close(counter.clerk, Counter.DAY).orThrow();
        counter.cheques
                .undo(counter.clerk, code(bearer), "Niet gewerkt.", (_, worth) -> worth.equals(Minutes.of(60)))
                .orThrow();
        assertEquals(Money.ZERO, balance(LedgerAccount.REVENUE_KLUS));
        Period open = new Period(Counter.DAY.plusDays(1), Counter.DAY.plusDays(1));
        assertEquals(
                LedgerCause.REDEMPTION_UNDONE,
                TestService.bean(Ledger.class).movements(counter.clerk.servicepunt().id(), open).getFirst().cause());
    }

    @Test
    void extendingNeverMakesATermShorter() {
        SoldCheque cheque = counter.one(counter.old());
        TestService.clock().set(Counter.DAY.minusMonths(6), LocalTime.NOON);
        assertEquals(
                cheque.validUntil(),
                expiries.extend(counter.clerk, List.of(code(cheque))).orThrow().getFirst().validUntil());
        assertEquals(cheque.validUntil(), file(cheque).validUntil());
    }

    @Test
    void aLostChequeIsDeadAtOnceAndTheNewOneIsWorthTheSame() {
        SoldCheque lost = counter.one(counter.old());
        SoldCheque fresh = replacements
                .replace(counter.clerk, List.of(new Which.Id(lost.id())), "Verloren in de bus.", PaymentKind.CASH)
                .orThrow()
                .getFirst();
        assertEquals(
                List.of(lost.worth(), lost.price(), lost.validUntil(), lost.serial() + "/2"),
                List.of(fresh.worth(), fresh.price(), fresh.validUntil(), fresh.serial()));
        assertNotEquals(lost.code(), fresh.code());
        assertEquals(RefusalCode.CHEQUE_REPLACED, codeOf(counter.redeem(lost.code(), UUID.randomUUID())));
        assertEquals(fresh.id(), file(lost).history().getFirst().other());
        assertEquals(lost.id(), file(fresh).history().getLast().other());
        assertEquals(
                RefusalCode.CHEQUE_REPLACED,
                codeOf(replacements.replace(counter.clerk, List.of(code(lost)), "Nog eens.", PaymentKind.CASH)));
    }

    @Test
    void aBearerChequeIsPaidBackToWhoeverHoldsItAndToNobodyElse() {
        SoldCheque present = counter.one(null);
        assertEquals(
                RefusalCode.CHEQUE_NEEDS_CODE,
                codeOf(refunds.refund(counter.clerk, List.of(new Which.Id(present.id())), IN_CASH)));
        refunds.refund(counter.clerk, List.of(code(present)), IN_CASH).orThrow();
        assertEquals(Money.ZERO, balance(LedgerAccount.DEFERRED_STANDARD));
        assertEquals(RefusalCode.CHEQUE_REFUNDED, codeOf(counter.redeem(present.code(), UUID.randomUUID())));
    }

    @Test
    void allOrNoneArePaidBack() {
        SoldCheque one = counter.one(null);
        SoldCheque used = counter.one(null);
        counter.redeem(used.code(), UUID.randomUUID()).orThrow();
        Outcome<Refund> both = refunds.refund(counter.clerk, List.of(code(one), code(used)), IN_CASH);
        assertEquals("cheques[1]", refusalOf(both).field());
        assertEquals(ChequeState.ISSUED, file(one).state());
        Outcome<Refund> twice = refunds.refund(counter.clerk, List.of(code(one), new Which.Id(one.id())), IN_CASH);
        assertEquals(RefusalCode.INPUT_INVALID, codeOf(twice));
    }

    @Test
    void whatGoesToABankAccountWaitsForTheNextBatch() {
        ResidentId resident = counter.old();
        SoldCheque cheque = counter.one(resident);
        refunds.refund(counter.clerk, List.of(new Which.Id(cheque.id())), TO_IBAN).orThrow();
        assertEquals(Money.cents(-750), balance(LedgerAccount.REFUNDS_PAYABLE));
        var open = TestService.bean(Payouts.class).open(counter.clerk.servicepunt().id(), null, 10);
        assertEquals(List.of(Money.cents(750)), open.items().stream().map(payout -> payout.amount()).toList());
    }

    @Test
    void aBlockedChequeIsNotTakenInUntilItIsUnblocked() {
        SoldCheque cheque = counter.one(null);
        counter.cheques.block(counter.clerk, code(cheque), "Gestolen volgens de buurvrouw.").orThrow();
        assertEquals(RefusalCode.CHEQUE_BLOCKED, codeOf(counter.redeem(cheque.code(), UUID.randomUUID())));
        assertEquals(
                ChequeStanding.BLOCKED,
                counter.cheques.standing(cheque.code().value()).orThrow());
        counter.cheques.unblock(counter.clerk, code(cheque), "Toch gevonden.").orThrow();
        counter.redeem(cheque.code(), UUID.randomUUID()).orThrow();
    }

    @Test
    void whatMovesNoMoneyAlsoCountsForTheFirstDayThatIsOpen() {
        SoldCheque cheque = counter.one(null);
        counter.at(Counter.DAY.plusDays(1), LocalTime.MIDNIGHT);
        Actor controller = TestService.actor(counter.clerk.servicepunt(), Role.CONTROLLER);
        TestService.bean(Books.class).close(controller, Counter.DAY).orThrow();
        counter.at(Counter.DAY, LocalTime.of(23, 59, 59));
        counter.cheques.block(counter.clerk, code(cheque), "Begonnen voor middernacht.").orThrow();
        assertEquals(Happenings.NONE, blockedOn(Counter.DAY));
        assertEquals(new Happenings(1, Money.ZERO), blockedOn(Counter.DAY.plusDays(1)));
    }

    private Happenings blockedOn(LocalDate day) {
        return Objects.requireNonNull(counter.counts
                .happened(counter.clerk.servicepunt().id(), new Period(day, day))
                .get(ChequeEventKind.BLOCKED));
    }

    @Test
    void anExpiredChequeStaysADebtForFiveYearsAndThenBecomesIncome() {
        SoldCheque forgotten = counter.one(null);
        SoldCheque found = counter.one(null);
        LocalDate end = forgotten.validUntil();
        counter.at(end, LocalTime.NOON);
        expiries.expireDue(counter.clerk.servicepunt().id());
        assertEquals(ChequeState.ISSUED, file(forgotten).state());
        // Nobody looked for a week.
        counter.at(end.plusDays(7), LocalTime.NOON);
        assertTrue(expiries.expireDue(counter.clerk.servicepunt().id()) >= 2);
        expiries.expireDue(counter.clerk.servicepunt().id());
        assertEquals(2, file(forgotten).history().size(), "marked once");
        assertEquals(Money.cents(-2_500), balance(LedgerAccount.DEFERRED_STANDARD));
        expiries.extend(counter.clerk, List.of(code(found))).orThrow();
        counter.redeem(found.code(), UUID.randomUUID()).orThrow();
        counter.at(end.plusYears(5), LocalTime.NOON);
        expiries.lapseDue(counter.clerk.servicepunt().id());
        assertEquals(ChequeState.EXPIRED, file(forgotten).state());
        counter.at(end.plusYears(5).plusDays(1), LocalTime.NOON);
        expiries.lapseDue(counter.clerk.servicepunt().id());
        assertEquals(ChequeState.LAPSED, file(forgotten).state());
        assertEquals(Money.cents(-1_250), balance(LedgerAccount.BREAKAGE));
        List<Movement> posted = ledger.about(forgotten.id().value());
        assertEquals(List.of(LedgerCause.BREAKAGE), posted.stream().map(Movement::cause).toList());
        assertEquals(RefusalCode.CHEQUE_LAPSED, codeOf(expiries.extend(counter.clerk, List.of(code(forgotten)))));
    }

    @Test
    void theHistorySaysWhatWhenWhereAndAsWhatAndNamesOnlyToWhoMayKnow() {
        SoldCheque cheque = counter.one(null);
        counter.redeem(cheque.code(), UUID.randomUUID()).orThrow();
        Actor coordinator = TestService.actor(counter.clerk.servicepunt(), Role.COORDINATOR);
        ChequeFile.Happened shown = files.bySerial(coordinator, cheque.serial()).orThrow().history().getFirst();
        assertEquals(
                List.of(ChequeEventKind.REDEEMED, Role.CLERK, counter.clerk.servicepunt().name(), counter.clerk.name()),
                List.of(shown.kind(), shown.by(), shown.servicepunt(), String.valueOf(shown.name())));
        assertNull(file(cheque).history().getFirst().name());
    }

    private Outcome<Sale> sell(int count, Tender tender) {
        return counter.cheques.sell(counter.clerk, new NewSale(null, count, Counter.HOUR, tender));
    }

    private ChequeFile file(SoldCheque cheque) {
        return files.open(counter.clerk, new Which.Id(cheque.id())).orThrow();
    }

    private Money balance(LedgerAccount account) {
        return ledger.balances(counter.clerk.servicepunt().id(), LocalDate.of(2100, 1, 1))
                .getOrDefault(account, Money.ZERO);
    }

    private static Which code(SoldCheque cheque) {
        return new Which.Code(cheque.code().grouped());
    }
}
