package nl.wijkcheque.cheque;

import static nl.wijkcheque.cheque.Counter.DAY;
import static nl.wijkcheque.cheque.Counter.HOUR;
import static nl.wijkcheque.cheque.Counter.REDUCED;
import static nl.wijkcheque.cheque.Counter.codeOf;
import static nl.wijkcheque.cheque.Counter.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.CorrectionReason;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.resident.Deaths;
import nl.wijkcheque.resident.HouseholdMove;
import nl.wijkcheque.resident.PersonCorrection;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.ResidentCorrections;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.resident.Salutation;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who moves out or in: whose cheques are good for whom, and to whom they pass after a death. */
final class HouseholdMovesTest {

    private static final int ROUNDS = 10;
    private static final int SALES = 8;
    private final Counter counter = new Counter("Verhuizen");
    private final Residents residents = TestService.bean(Residents.class);
    private final ResidentCorrections corrections = TestService.bean(ResidentCorrections.class);
    private final Deaths deaths = TestService.bean(Deaths.class);
    private final Bequests bequests = TestService.bean(Bequests.class);

    @BeforeEach
    void openTheTill() {
        counter.at(DAY, LocalTime.of(10, 0));
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void personalChequesGoWithTheirHolder() {
        ResidentId mover = counter.old();
        ResidentId stays = counter.housemateOf(mover);
        SoldCheque one = counter.one(mover);
        counter.one(mover);
        UUID before = counter.household(mover);
        move(mover, null, CorrectionReason.CHANGED).orThrow();
        assertNotEquals(before, counter.household(mover));
        assertEquals(before, counter.household(stays));
        assertEquals(0, counter.counts.walletOf(stays).count());
        assertEquals(2, counter.counts.walletOf(mover).count());
        assertEquals(RefusalCode.CHEQUE_OF_OTHER_HOUSEHOLD, codeOf(counter.redeem(one.code(), before)));
        counter.redeem(one.code(), counter.household(mover)).orThrow();
    }

    @Test
    void whatSheBuysWhileSheMovesGoesWithHerAsWell() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ResidentId mover = counter.old();
            counter.housemateOf(mover);
            List<Callable<Outcome<?>>> steps = new ArrayList<>();
            for (int sale = 0; sale < SALES; sale++) {
                steps.add(() -> counter.cheques.sell(
                        counter.clerk, new NewSale(mover, 1, HOUR, PaymentKind.PIN)));
            }
            steps.add(SALES / 2, () -> move(mover, null, CorrectionReason.CHANGED));
            AtOnce.<Outcome<?>>all(steps).forEach(outcome -> assertInstanceOf(Outcome.Done.class, outcome));
            assertEquals(SALES, counter.counts.walletOf(mover).count());
        }
    }

    @Test
    void whoMovesInMayBeHelpedWithTheChequesOfTheHousehold() {
        ResidentId owner = counter.old();
        SoldCheque cheque = counter.one(owner);
        ResidentId mover = counter.old();
        move(mover, owner, CorrectionReason.CHANGED).orThrow();
        counter.redeem(cheque.code(), counter.household(mover)).orThrow();
        assertEquals(
                List.of(mover),
                residents.open(counter.clerk, owner).orElseThrow().housemates().stream().map(Resident::id).toList());
    }

    @Test
    void thePartnerLeftBehindInheritsAlsoAfterMovingOut() {
        ResidentId died = counter.old();
        ResidentId partner = counter.housemateOf(died);
        SoldCheque cheque = counter.one(died);
        deaths.record(counter.clerk, died, DAY).orThrow();
        counter.at(DAY.plusDays(3), LocalTime.of(10, 0));
        move(partner, null, CorrectionReason.CHANGED).orThrow();
        assertEquals(List.of(partner), deaths.heirs(died).stream().map(Resident::id).toList());
        assertEquals(List.of(cheque.serial()), bequests.passOn(counter.clerk, died, partner).orThrow());
        counter.redeem(cheque.code(), counter.household(partner)).orThrow();
    }

    @Test
    void whoMovedOutBeforeTheDayOfDeathInheritsNothingAndOnTheDayStillDoes() {
        ResidentId died = counter.old();
        ResidentId left = counter.housemateOf(died);
        move(left, null, CorrectionReason.CHANGED).orThrow();
        counter.at(DAY.plusDays(2), LocalTime.of(10, 0));
        deaths.record(counter.clerk, died, DAY.plusDays(1)).orThrow();
        assertEquals(List.of(), deaths.heirs(died));
        assertEquals(RefusalCode.NOT_IN_HOUSEHOLD, codeOf(bequests.passOn(counter.clerk, died, left)));
        deaths.record(counter.clerk, died, DAY).orThrow();
        assertEquals(List.of(left), deaths.heirs(died).stream().map(Resident::id).toList());
    }

    @Test
    void nobodyMovesInAfterADeathToInherit() {
        ResidentId died = counter.old();
        ResidentId partner = counter.housemateOf(died);
        deaths.record(counter.clerk, died, DAY).orThrow();
        counter.at(DAY.plusDays(1), LocalTime.of(10, 0));
        ResidentId later = counter.old();
        move(later, partner, CorrectionReason.CHANGED).orThrow();
        assertEquals(List.of(partner), deaths.heirs(died).stream().map(Resident::id).toList());
        assertEquals(
                Refusal.of(RefusalCode.RESIDENT_DIED).at("with"),
                refusalOf(move(counter.old(), died, CorrectionReason.CHANGED)));
        assertEquals(RefusalCode.RESIDENT_DIED, codeOf(move(died, null, CorrectionReason.CHANGED)));
    }

    @Test
    void aPartnerWhomNobodyHadWrittenDownWasAlwaysThere() {
        ResidentId died = counter.old();
        ResidentId partner = counter.old();
        SoldCheque cheque = counter.one(died);
        deaths.record(counter.clerk, died, DAY).orThrow();
        counter.at(DAY.plusDays(5), LocalTime.of(10, 0));
        assertEquals(RefusalCode.NOT_IN_HOUSEHOLD, codeOf(bequests.passOn(counter.clerk, died, partner)));
        move(partner, died, CorrectionReason.MISTAKE).orThrow();
        assertEquals(List.of(cheque.serial()), bequests.passOn(counter.clerk, died, partner).orThrow());
    }

    @Test
    void aWrongBirthDateDoesNotChangeWhatWasSold() {
        ResidentId old = counter.old();
        SoldCheque cheque = counter.one(old);
        Resident known = residents.find(old).orElseThrow();
        corrections.correct(
                counter.clerk,
                old,
                new PersonCorrection(
                        known.version(),
                        CorrectionReason.DOCUMENT_SEEN,
                        Salutation.MRS,
                        known.name().initials(),
                        known.name().prefix(),
                        known.name().surname(),
                        LocalDate.of(1990, 1, 1),
                        false))
                .orThrow();
        assertEquals(Counter.STANDARD, counter.sell(old, 1, HOUR).total());
        Refund back = TestService.bean(Refunds.class)
                .refund(
                        counter.clerk,
                        List.of(new Which.Code(cheque.code().grouped())),
                        new RefundWay.OverTheCounter(PaymentKind.CASH))
                .orThrow();
        assertEquals(REDUCED, back.total());
    }

    @Test
    void oneLivesWithSomebodyElseOrWithNobody() {
        ResidentId id = counter.old();
        assertEquals(
                Refusal.of(RefusalCode.INPUT_INVALID).at("with"), refusalOf(move(id, id, CorrectionReason.CHANGED)));
        ResidentId nobody = new ResidentId(new UUID(0, 0));
        assertEquals(
                Refusal.of(RefusalCode.NOT_FOUND).at("with"), refusalOf(move(id, nobody, CorrectionReason.CHANGED)));
        assertEquals(
                Refusal.of(RefusalCode.INPUT_MISSING).at("reason"),
                refusalOf(corrections.move(counter.clerk, id, new HouseholdMove(0, null, null))));
        assertEquals(0, move(id, null, CorrectionReason.CHANGED).orThrow().version(), "she lived alone already");
    }

    private Outcome<Resident> move(ResidentId who, @Nullable ResidentId with, CorrectionReason reason) {
        int version = residents.find(who).orElseThrow().version();
        return corrections.move(counter.clerk, who, new HouseholdMove(version, reason, with));
    }
}
