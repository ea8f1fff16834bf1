package nl.wijkcheque.cheque;

import static nl.wijkcheque.cheque.Counter.DAY;
import static nl.wijkcheque.cheque.Counter.HOUR;
import static nl.wijkcheque.cheque.Counter.codeOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.resident.Deaths;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of the cheques of somebody who died. */
final class BequestsTest {

    private static final RefundWay TO_IBAN = new RefundWay.ToIban(
            Iban.read("NL91ABNA0417164300").orThrow(), "Erven De Vries");
    private final Counter counter = new Counter("Erven");
    private final Bequests bequests = TestService.bean(Bequests.class);
    private final ResidentId died = counter.old();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void thePartnerLeftBehindKeepsTheChequesOrTheHeirsAreRepaid() {
        ResidentId partner = counter.housemateOf(died);
        SoldCheque cheque = counter.one(died);
        assertEquals(
                RefusalCode.NOT_IN_HOUSEHOLD, codeOf(bequests.passOn(counter.clerk, died, counter.old())));
        assertEquals(
                List.of(cheque.serial()), bequests.passOn(counter.clerk, died, partner).orThrow());
        assertEquals(partner, file(cheque).holder());
        counter.redeem(cheque.code(), counter.household(partner)).orThrow();
        SoldCheque other = counter.one(died);
        assertEquals(
                Money.cents(750), bequests.payBack(counter.clerk, died, TO_IBAN).orThrow().total());
        assertEquals(ChequeState.REFUNDED, file(other).state());
    }

    @Test
    void theHeirsAreRepaidInOneStepHoweverManyChequesThereAre() {
        counter.sell(died, 100, HOUR);
        counter.at(DAY.plusYears(1), LocalTime.NOON);
        counter.sell(died, 1, HOUR);
        TestService.bean(Deaths.class).record(counter.clerk, died, DAY.plusYears(1)).orThrow();
        Refund refund = bequests.payBack(counter.clerk, died, TO_IBAN).orThrow();
        assertEquals(101, refund.serials().size());
        assertEquals(Counter.REDUCED.times(101), refund.total());
        assertEquals(0, counter.counts.walletOf(died).count());
    }

    @Test
    void whatAPartnerGetsBackForInheritedChequesDoesNotRaiseHerOwnCap() {
        ResidentId partner = counter.old();
        ResidentId dead = counter.housemateOf(partner, DAY.minusYears(80));
        counter.sell(partner, 100, HOUR);
        SoldCheque inherited = counter.one(dead);
        bequests.passOn(counter.clerk, dead, partner).orThrow();
        TestService.bean(Refunds.class)
                .refund(counter.clerk, List.of(new Which.Id(inherited.id())), TO_IBAN)
                .orThrow();
        assertEquals(
                RefusalCode.REDUCED_CAP_REACHED,
                codeOf(counter.cheques.sell(counter.clerk, new NewSale(partner, 1, HOUR, PaymentKind.PIN))));
    }

    private ChequeFile file(SoldCheque cheque) {
        return TestService.bean(ChequeFiles.class).open(counter.clerk, new Which.Id(cheque.id())).orThrow();
    }
}
