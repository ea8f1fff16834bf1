package nl.wijkcheque.statement;

import static nl.wijkcheque.participant.Crowd.refusal;
import static nl.wijkcheque.participant.Crowd.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.participant.BankAccounts;
import nl.wijkcheque.participant.Crowd;
import nl.wijkcheque.participant.MilestoneKind;
import nl.wijkcheque.participant.MilestoneVerdict;
import nl.wijkcheque.participant.Milestones;
import nl.wijkcheque.participant.PlacementPlan;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.payment.Payout;
import nl.wijkcheque.payment.PayoutBatch;
import nl.wijkcheque.payment.PayoutCause;
import nl.wijkcheque.payment.Payouts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Paying bonuses: once, no more than is due, and through the books. */
final class BonusesTest {

    private static final Year YEAR = Year.of(2025);
    private static final Iban IBAN = new Iban("NL91ABNA0417164300");

    private final Crowd crowd = new Crowd("Bonuses");
    private final Actor controller = TestService.actor(crowd.servicepunt, Role.CONTROLLER);
    private final Bonuses bonuses = TestService.bean(Bonuses.class);
    private final Payouts payouts = TestService.bean(Payouts.class);
    private final ParticipantId samira = crowd.someone();
    private PlacementId placement = new PlacementId(samira.value());

    @BeforeEach
    void aYearThatIsOver() throws SQLException {
        TestService.clock().set(LocalDate.of(2026, 1, 5), LocalTime.of(10, 0));
        placement = crowd.placements
                .start(crowd.coach, samira, Track.PARTICIPATIEBAAN, LocalDate.of(2025, 1, 1), null)
                .orThrow();
        ConfirmedHours.on(crowd.servicepunt, samira, "2025-05-05", 6000);
        TestService.bean(BankAccounts.class).set(crowd.coach, samira, IBAN).orThrow();
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whatIsDueGoesToThePayoutsAndIsAdvancedInTheBooks() {
        BonusRun run = bonuses.pay(controller, YEAR, Set.of(samira)).orThrow();
        assertEquals(new BonusRun(1, Money.cents(10_000)), run);
        Payout payout = payouts.open(crowd.servicepunt.id(), null, 10).items().getFirst();
        assertEquals("Samira Bakker", payout.name());
        assertEquals(IBAN, payout.iban());
        assertEquals(Money.cents(10_000), payout.amount());
        assertEquals(PayoutCause.HOUR_BONUS, payout.cause());
        Map<LedgerAccount, Money> balances = TestService.bean(Ledger.class)
                .balances(crowd.servicepunt.id(), LocalDate.of(2026, 1, 5));
        assertEquals(Money.cents(10_000), balances.get(LedgerAccount.BONUS_ADVANCED));
        assertEquals(Money.cents(-10_000), balances.get(LedgerAccount.REFUNDS_PAYABLE));
    }

    @Test
    void theFileForTheBankTellsHerWhatItIsFor() {
        bonuses.pay(controller, YEAR, Set.of(samira)).orThrow();
        PayoutBatch batch = payouts.makeBatch(controller).orThrow();
        String file = new String(
                payouts.file(controller, batch.id()).orThrow().xml(), StandardCharsets.UTF_8);
        assertTrue(file.contains("<InstdAmt Ccy=\"EUR\">100.00</InstdAmt>"), file);
        assertTrue(file.contains("<Ustrd>Urenbonus</Ustrd>") && file.contains("NL91ABNA0417164300"), file);
    }

    @Test
    void nothingIsPaidTwiceAndWhatIsConfirmedLaterIsPaidOnceMore() throws SQLException {
        bonuses.pay(controller, YEAR, Set.of(samira)).orThrow();
        assertEquals(RefusalCode.BONUS_NOTHING_DUE, refused(bonuses.pay(controller, YEAR, Set.of(samira))));
        ConfirmedHours.on(crowd.servicepunt, samira, "2025-06-05", 60);
        assertEquals(
                Money.cents(100), bonuses.pay(controller, YEAR, Set.of(samira)).orThrow().total());
        ConfirmedHours.on(crowd.servicepunt, samira, "2025-06-06", 60);
        assertEquals(RefusalCode.BONUS_NOTHING_DUE, refused(bonuses.pay(controller, YEAR, Set.of(samira))));
    }

    @Test
    void theBonusOfLastYearCountsAmongThePaymentsOfThisCalendarYear() throws SQLException {
        bonuses.pay(controller, YEAR, Set.of(samira)).orThrow();
        Year next = Year.of(2026);
        bonuses.choose(controller, next, BonusScheme.HALF_YEARLY_PREMIUM, Money.cents(60_000)).orThrow();
        PlacementId second = secondYear();
        TestService.clock().set(LocalDate.of(2026, 7, 2), LocalTime.of(10, 0));
        cooperated(second, 1, LocalDate.of(2026, 7, 2));
        bonuses.pay(controller, next, Set.of(samira)).orThrow();
        TestService.clock().set(LocalDate.of(2026, 12, 31), LocalTime.of(10, 0));
        ConfirmedHours.on(crowd.servicepunt, samira, "2025-06-05", 60);
        assertEquals(RefusalCode.BONUS_NOTHING_DUE, refused(bonuses.pay(controller, YEAR, Set.of(samira))));
        TestService.clock().set(LocalDate.of(2027, 1, 1), LocalTime.of(10, 0));
        cooperated(second, 2, LocalDate.of(2027, 1, 1));
        bonuses.pay(controller, next, Set.of(samira)).orThrow();
        bonuses.pay(controller, YEAR, Set.of(samira)).orThrow();
    }

    private PlacementId secondYear() {
        return crowd.placements
                .start(
                        crowd.coach,
                        samira,
                        new PlacementPlan(Track.PARTICIPATIEBAAN, LocalDate.of(2026, 1, 1), null, true, false))
                .orThrow();
    }

    private void cooperated(PlacementId id, int half, LocalDate on) {
        TestService.bean(Milestones.class)
                .decide(
                        crowd.coach, id, MilestoneKind.COOPERATION, half, MilestoneVerdict.COOPERATED, on)
                .orThrow();
    }

    @Test
    void allArePaidOrNone() throws SQLException {
        ParticipantId jan = crowd.someone("Jan", "Vos");
        crowd.placements
                .start(crowd.coach, jan, Track.PARTICIPATIEBAAN, LocalDate.of(2025, 1, 1), null)
                .orThrow();
        ConfirmedHours.on(crowd.servicepunt, jan, "2025-05-05", 60);
        assertEquals(RefusalCode.BONUS_WITHOUT_ACCOUNT, refused(bonuses.pay(controller, YEAR, Set.of(samira, jan))));
        assertEquals(RefusalCode.BONUS_FOR_NOBODY, refused(bonuses.pay(controller, YEAR, Set.of())));
        assertEquals(List.of(), payouts.open(crowd.servicepunt.id(), null, 10).items());
    }

    @Test
    void bonusByTheHourIsPaidFromTheLastDayOfTheYear() {
        TestService.clock().set(LocalDate.of(2025, 12, 30), LocalTime.of(10, 0));
        assertEquals(RefusalCode.BONUS_YEAR_NOT_OVER, refused(bonuses.pay(controller, YEAR, Set.of(samira))));
        TestService.clock().set(LocalDate.of(2025, 12, 31), LocalTime.of(10, 0));
        bonuses.pay(controller, YEAR, Set.of(samira)).orThrow();
    }

    @Test
    void aPremiumIsPaidAsSoonAsTheHalfYearWasDecidedAbout() {
        TestService.clock().set(LocalDate.of(2025, 7, 2), LocalTime.of(10, 0));
        bonuses.choose(controller, YEAR, BonusScheme.HALF_YEARLY_PREMIUM, Money.cents(50_000)).orThrow();
        assertEquals(RefusalCode.BONUS_NOTHING_DUE, refused(bonuses.pay(controller, YEAR, Set.of(samira))));
        TestService.bean(Milestones.class)
                .decide(
                        crowd.coach,
                        placement,
                        MilestoneKind.COOPERATION,
                        1,
                        MilestoneVerdict.COOPERATED,
                        LocalDate.of(2025, 7, 2))
                .orThrow();
        assertEquals(
                Money.cents(50_000), bonuses.pay(controller, YEAR, Set.of(samira)).orThrow().total());
        assertEquals(
                RefusalCode.BONUS_ALREADY_PAID,
                refused(bonuses.choose(controller, YEAR, BonusScheme.YEAR_END_PER_HOUR, Money.ZERO)));
    }

    @Test
    void aPremiumIsSomethingAndNoMoreThanTheCap() {
        Year capped = Year.of(2026);
        Map.of(0L, RefusalCode.AMOUNT_UNREADABLE, 339_801L, RefusalCode.BONUS_PREMIUM_TOO_HIGH)
                .forEach((cents, why) -> {
                    Refusal refusal = refusal(bonuses.choose(
                            controller, capped, BonusScheme.HALF_YEARLY_PREMIUM, Money.cents(cents)));
                    assertEquals(why, refusal.code());
                    assertEquals("premiumCents", refusal.field());
                });
        assertEquals(
                Money.cents(339_800),
                bonuses.choose(controller, capped, BonusScheme.HALF_YEARLY_PREMIUM, Money.cents(339_800))
                        .orThrow()
                        .premium());
    }

    @Test
    void ofManyWhoPayAtOnceOneDoes() throws Exception {
        List<Callable<Outcome<BonusRun>>> calls = new ArrayList<>();
        for (int clerk = 0; clerk < 8; clerk++) {
            calls.add(() -> bonuses.pay(controller, YEAR, Set.of(samira)));
        }
        int done = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            for (Future<Outcome<BonusRun>> call : threads.invokeAll(calls)) {
                if (call.get() instanceof Outcome.Done<BonusRun>) {
                    done++;
                } else {
                    assertEquals(RefusalCode.BONUS_NOTHING_DUE, refused(call.get()));
                }
            }
        }
        assertEquals(1, done);
        assertEquals(1, payouts.open(crowd.servicepunt.id(), null, 10).items().size());
    }

    @Test
    void aControllerTicksWhomToPay() {
        Browser browser = TestService.browser(controller);
        assertTrue(browser.open("/statements/hour-bonus?year=2025").html().contains("hour-bonus/payment?year=2025"));
        Browser.Shown form = browser.open("/statements/hour-bonus/payment?year=2025").expect(200);
        assertTrue(form.text().contains("2 besluiten over meewerking ontbreken"), form.text());
        Browser.Shown paid = browser.submit(
                "/statements/hour-bonus/payment",
                form.withKey(Map.of("year", "2025", "participant", samira.toString())))
                .expect(200);
        assertEquals("/payouts", paid.path());
        assertTrue(paid.text().contains("Samira Bakker"), paid.text());
        browser.submit(
                "/statements/hour-bonus/payment",
                browser.open("/statements/hour-bonus/payment?year=2025")
                        .withKey(Map.of("year", "2025", "participant", samira.toString())))
                .expect(400);
    }

    @Test
    void aParticipantSeesHerOwnBonusAndNobodyElses() throws SQLException {
        ParticipantId jan = crowd.someone("Jan", "Vos");
        crowd.placements
                .start(crowd.coach, jan, Track.PARTICIPATIEBAAN, LocalDate.of(2025, 1, 1), null)
                .orThrow();
        ConfirmedHours.on(crowd.servicepunt, jan, "2025-05-05", 90);
        Actor self = TestService.actor(crowd.servicepunt, Role.PARTICIPANT, null, jan);
        String text = TestService.browser(self).open("/my-bonus?year=2025").expect(200).text();
        assertTrue(text.contains("1:30") && text.contains("€ 1,50"), text);
        assertTrue(text.contains("op welke rekening") && text.contains("moet nog vastleggen"), text);
        var mine = TestService.api(self).get("/v1/bonuses/me?year=2025").expect(200).json();
        assertEquals(1, mine.path("participants").size());
        assertEquals(150, mine.path("payableCents").asInt());
        TestService.browser(self).open("/my-bonus").expect(200);
    }

    @Test
    void whoWasPaidAsOftenAsMayBeReadsWhyTheRestIsNotPaid() throws SQLException {
        ParticipantId jan = crowd.someone("Jan", "Vos");
        crowd.placements
                .start(crowd.coach, jan, Track.PARTICIPATIEBAAN, LocalDate.of(2025, 7, 1), null)
                .orThrow();
        TestService.bean(BankAccounts.class).set(crowd.coach, jan, IBAN).orThrow();
        for (String day : List.of("2025-07-07", "2025-07-08")) {
            ConfirmedHours.on(crowd.servicepunt, jan, day, 60);
            bonuses.pay(controller, YEAR, Set.of(jan)).orThrow();
        }
        Browser browser = TestService.browser(TestService.actor(crowd.servicepunt, Role.PARTICIPANT, null, jan));
        String reason = "zo vaak betaald als mag";
        assertFalse(browser.open("/my-bonus?year=2025").expect(200).text().contains(reason), "nothing is left");
        ConfirmedHours.on(crowd.servicepunt, jan, "2025-07-09", 60);
        assertTrue(browser.open("/my-bonus?year=2025").expect(200).text().contains(reason));
        ConfirmedHours.on(crowd.servicepunt, jan, "2026-01-02", 60);
        assertTrue(browser.open("/my-bonus").expect(200).text().contains(reason));
        String remarks = TestService.browser(controller).open("/statements/hour-bonus?year=2026").expect(200).text();
        assertTrue(remarks.contains("over dit jaar: 0 keer, in het jaar van betalen: 2 keer"), remarks);
    }

    @Test
    void machinesPayAndChooseToo() {
        var api = TestService.api(controller);
        api.put("/v1/bonus-schemes/2026", "{\"scheme\":\"HALF_YEARLY_PREMIUM\",\"premiumCents\":60000}").expect(200);
        String body = "{\"year\":2025,\"participantIds\":[\"" + samira + "\"]}";
        assertEquals(10_000, api.post("/v1/bonus-payments", body).expect(201).json().path("totalCents").asInt());
        assertEquals("BONUS_NOTHING_DUE", api.post("/v1/bonus-payments", body).expect(409).code());
    }
}
