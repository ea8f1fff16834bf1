package nl.wijkcheque.claim;

import static nl.wijkcheque.catalogue.OfferingKind.DIENST;
import static nl.wijkcheque.catalogue.OfferingKind.KLUS;
import static nl.wijkcheque.catalogue.TariffGroup.REDUCED;
import static nl.wijkcheque.catalogue.TariffGroup.STANDARD;
import static nl.wijkcheque.ledger.LedgerAccount.CASH;
import static nl.wijkcheque.ledger.LedgerAccount.PIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.statement.Closings;
import nl.wijkcheque.statement.LedgerHistory;
import nl.wijkcheque.statement.PaperText;
import nl.wijkcheque.statement.RevenueStatement;
import nl.wijkcheque.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ClaimsTest {

    private static final int THREADS = 32;
    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2025, 2);

    private final LedgerHistory history = new LedgerHistory("Claims")
            .sold("2025-01-10", "10:00", REDUCED, PIN, 40)
            .sold("2025-01-10", "11:00", STANDARD, CASH, 5)
            .redeemed("2025-01-20", "15:00", REDUCED, KLUS, 4)
            .redeemed("2025-01-21", "15:00", STANDARD, KLUS, 2)
            .redeemed("2025-02-03", "15:00", REDUCED, DIENST, 3);
    private final Claims claims = TestService.bean(Claims.class);
    private final Actor controller = history.controller;

    @BeforeEach
    void bothMonthsAreClosed() {
        close(JANUARY);
        close(FEBRUARY);
    }

    @Test
    void claimsWhatWasRedeemedInTheMonth() {
        assertEquals(List.of(FEBRUARY, JANUARY), claims.claimable(history.servicepunt.id()));
        Claim made = claims.make(controller, JANUARY).orThrow();
        assertEquals(Money.cents(4 * LedgerHistory.GAP), made.facts().amount());
        assertEquals(
                List.of(new GroundCount("AGE_70", 4, Money.cents(4 * LedgerHistory.GAP))), made.facts().grounds());
        assertEquals(new Claim.TakenOff(0, Money.ZERO), made.facts().takenOff());
        assertEquals(ClaimState.MADE, made.state());
        assertEquals(List.of(FEBRUARY), claims.claimable(history.servicepunt.id()));
        assertEquals(Money.cents(7 * LedgerHistory.GAP), balance(LedgerAccount.SUBSIDY_RECEIVABLE));
    }

    @Test
    void whatWasClaimedAndIsUndoneLaterIsTakenOffTheNextClaims() {
        ClaimId january = submitted(JANUARY);
        claims.pay(controller, january, Money.cents(4 * LedgerHistory.GAP), today(), "").orThrow();
        YearMonth march = YearMonth.of(2025, 3);
        YearMonth april = march.plusMonths(1);
        history.undone("2025-03-04", 3)
                .redeemed("2025-03-05", "15:00", REDUCED, KLUS, 1)
                .redeemed("2025-04-03", "15:00", REDUCED, DIENST, 6)
                .mistaken("2025-04-04")
                .onGround("WMO")
                .undone("2025-03-04", 2)
                .redeemed("2025-04-03", "15:00", REDUCED, DIENST, 2);
        close(march);
        close(april);
        assertEquals(RefusalCode.CLAIM_NOTHING, refused(claims.make(controller, march)));
        assertEquals(List.of(april, FEBRUARY), claims.claimable(history.servicepunt.id()));
        Claim made = claims.make(controller, april).orThrow();
        Money four = Money.cents(4 * LedgerHistory.GAP);
        assertEquals(List.of(new GroundCount("AGE_70", 4, four)), made.facts().grounds(),
                "6, less 2 of March; 2 less 2 on the other ground");
        assertEquals(four, made.facts().amount());
        assertEquals(march, made.facts().from());
        assertEquals(new Claim.TakenOff(5, Money.cents(5 * LedgerHistory.GAP)), made.facts().takenOff());
        assertTrue(paper(made.id()).contains("01-03-2025 tot en met 30-04-2025"), paper(made.id()));
        assertTrue(paper(made.id()).contains("zijn al af: 5 cheques, € 25,00"), paper(made.id()));
        claims.submit(controller, made.id()).orThrow();
        submitted(FEBRUARY);
        assertEquals(Money.ZERO, balance(LedgerAccount.SUBSIDY_RECEIVABLE));
    }

    @Test
    void fromMadeToPaidTheMoneyGoesFromOneAccountToTheNext() {
        Claim made = claims.make(controller, JANUARY).orThrow();
        Claim sent = claims.submit(controller, made.id()).orThrow();
        assertTrue(sent.submission() != null && sent.submission().number().endsWith("-001"), sent.toString());
        assertEquals(Money.cents(1_500), balance(LedgerAccount.SUBSIDY_RECEIVABLE));
        assertEquals(Money.cents(2_000), balance(LedgerAccount.SUBSIDY_CLAIMED));
        claims.pay(controller, made.id(), Money.cents(2_000), today(), "").orThrow();
        assertEquals(Money.ZERO, balance(LedgerAccount.SUBSIDY_CLAIMED));
        assertEquals(Money.cents(2_000), balance(LedgerAccount.BANK));
        assertEquals(Money.ZERO, balance(LedgerAccount.SUBSIDY_DIFFERENCE));
    }

    @Test
    void aDifferenceIsExplainedAndHasItsOwnAccount() {
        ClaimId less = submitted(JANUARY);
        assertEquals(
                RefusalCode.CLAIM_EXPLANATION_MISSING,
                refused(claims.pay(controller, less, Money.cents(1_900), today(), " ")));
        Claim paid = claims.pay(controller, less, Money.cents(1_900), today(), "Een cheque te veel geteld.").orThrow();
        assertTrue(paid instanceof Claim.Paid yes && yes.difference().equals(Money.cents(-100)), paid.toString());
        assertEquals(Money.cents(100), balance(LedgerAccount.SUBSIDY_DIFFERENCE));
        ClaimId more = submitted(FEBRUARY);
        claims.pay(controller, more, Money.cents(1_750), today(), "Afgerond door de gemeente.").orThrow();
        assertEquals(Money.cents(100 - 250), balance(LedgerAccount.SUBSIDY_DIFFERENCE));
        assertEquals(Money.cents(1_900 + 1_750), balance(LedgerAccount.BANK));
        assertEquals(Money.ZERO, balance(LedgerAccount.SUBSIDY_CLAIMED));
    }

    @Test
    void nothingMayBePaidForAClaimThatIsTurnedDown() {
        ClaimId claim = submitted(JANUARY);
        claims.pay(controller, claim, Money.ZERO, today(), "Afgewezen.").orThrow();
        assertEquals(Money.cents(2_000), balance(LedgerAccount.SUBSIDY_DIFFERENCE));
    }

    @Test
    void aWithdrawnClaimLeavesItsMonthToBeClaimedAgain() {
        ClaimId first = submitted(JANUARY);
        claims.withdraw(controller, first, "Verkeerde gemeente.").orThrow();
        assertEquals(Money.cents(3_500), balance(LedgerAccount.SUBSIDY_RECEIVABLE));
        assertEquals(Money.ZERO, balance(LedgerAccount.SUBSIDY_CLAIMED));
        ClaimId second = submitted(JANUARY);
        assertEquals(RefusalCode.CLAIM_STATE, refused(claims.submit(controller, first)));
        assertEquals(RefusalCode.CLAIM_EXISTS, refused(claims.make(controller, JANUARY)));
        assertEquals(2, claims.all(history.servicepunt.id()).size());
        Claim.Submission sent = Objects.requireNonNull(claims.find(controller, second).orElseThrow().submission());
        assertTrue(sent.number().endsWith("-002"));
    }

    @Test
    void eachStepHasItsStateAndItsRefusals() {
        assertEquals(RefusalCode.CLAIM_MONTH_OPEN, refused(claims.make(controller, YearMonth.of(2025, 3))));
        assertEquals(RefusalCode.CLAIM_NOTHING, refused(claims.make(controller, YearMonth.of(2024, 12))));
        ClaimId made = claims.make(controller, JANUARY).orThrow().id();
        assertEquals(RefusalCode.CLAIM_STATE, refused(claims.pay(controller, made, Money.ZERO, today(), "x")));
        claims.submit(controller, made).orThrow();
        assertEquals(RefusalCode.CLAIM_STATE, refused(claims.submit(controller, made)));
        assertEquals(
                RefusalCode.CLAIM_DATE_INVALID,
                refused(claims.pay(controller, made, Money.cents(2_000), today().plusDays(1), "")));
        assertEquals(
                RefusalCode.CLAIM_DATE_INVALID,
                refused(claims.pay(controller, made, Money.cents(2_000), today().minusDays(1), "")));
        claims.pay(controller, made, Money.cents(2_000), today(), "").orThrow();
        assertEquals(RefusalCode.CLAIM_STATE, refused(claims.withdraw(controller, made, "x")));
        Actor elsewhere = new LedgerHistory("Elsewhere").controller;
        assertEquals(RefusalCode.NOT_FOUND, refused(claims.submit(elsewhere, made)));
    }

    @Test
    void ofManyWhoMakeSubmitAndPayAtOnceOneDoes() throws Exception {
        assertEquals(1, done(AtOnce.times(THREADS, () -> claims.make(controller, JANUARY)), RefusalCode.CLAIM_EXISTS));
        ClaimId claim = claims.all(history.servicepunt.id()).getFirst().id();
        assertEquals(1, done(AtOnce.times(THREADS, () -> claims.submit(controller, claim)), RefusalCode.CLAIM_STATE));
        assertEquals(Money.cents(2_000), balance(LedgerAccount.SUBSIDY_CLAIMED));
        assertEquals(
                1,
                done(
                        AtOnce.times(THREADS, () -> claims.pay(controller, claim, Money.cents(2_000), today(), "")),
                        RefusalCode.CLAIM_STATE));
        assertEquals(Money.cents(2_000), balance(LedgerAccount.BANK));
        assertEquals(
                1,
                done(
                        AtOnce.times(THREADS, () -> claims.undoPayment(controller, claim, "Dubbel.")),
                        RefusalCode.CLAIM_STATE));
        assertEquals(Money.ZERO, balance(LedgerAccount.BANK));
    }

    @Test
    void aPaymentThatWasAMistakeIsTakenBackAndTheRightOneKept() {
        ClaimId claim = submitted(JANUARY);
        claims.pay(controller, claim, Money.cents(1_500), today(), "Afgerond.").orThrow();
        assertEquals(RefusalCode.REASON_MISSING, refused(claims.undoPayment(controller, claim, " ")));
        Claim open = claims.undoPayment(controller, claim, " Dit was februari. ").orThrow();
        assertEquals(ClaimState.SUBMITTED, open.state());
        assertEquals(Money.cents(2_000), balance(LedgerAccount.SUBSIDY_CLAIMED));
        assertEquals(Money.ZERO, balance(LedgerAccount.SUBSIDY_DIFFERENCE));
        assertEquals(Money.ZERO, balance(LedgerAccount.BANK));
        assertEquals(RefusalCode.CLAIM_STATE, refused(claims.undoPayment(controller, claim, "Nog eens.")));
        claims.pay(controller, claim, Money.cents(2_500), today(), "Ook iets van vorig jaar.").orThrow();
        claims.undoPayment(controller, claim, "Toch niet.").orThrow();
        Claim paid = claims.pay(controller, claim, Money.cents(2_000), today(), "").orThrow();
        assertEquals(Money.cents(2_000), balance(LedgerAccount.BANK));
        assertEquals(Money.ZERO, balance(LedgerAccount.SUBSIDY_CLAIMED));
        assertEquals(Money.ZERO, balance(LedgerAccount.SUBSIDY_DIFFERENCE));
        assertEquals(
                List.of("Dit was februari.", "Toch niet."),
                Objects.requireNonNull(paid.submission()).undone().stream().map(Claim.UndonePayment::reason).toList());
    }

    @Test
    void onlyAPaymentOfOnesOwnServicepuntIsTakenBack() {
        ClaimId claim = submitted(JANUARY);
        assertEquals(RefusalCode.CLAIM_STATE, refused(claims.undoPayment(controller, claim, "x")));
        claims.pay(controller, claim, Money.cents(2_000), today(), "").orThrow();
        Actor elsewhere = new LedgerHistory("Elsewhere").controller;
        assertEquals(RefusalCode.NOT_FOUND, refused(claims.undoPayment(elsewhere, claim, "x")));
    }

    @Test
    void theRevenueStatementKnowsWhatWasClaimed() {
        submitted(JANUARY);
        LocalDate today = today();
        RevenueStatement statement = TestService.bean(Statements.class)
                .revenue(controller, new Period(today, today))
                .orThrow();
        assertEquals(0, statement.subsidy().cheques());
        assertEquals(
                Money.cents(-2_000),
                Objects.requireNonNull(statement.accounts().get(LedgerAccount.SUBSIDY_RECEIVABLE))
                        .debit()
                        .minus(Objects.requireNonNull(statement.accounts().get(LedgerAccount.SUBSIDY_RECEIVABLE))
                                .credit()));
    }

    @Test
    void overRest() {
        Api api = TestService.api(controller);
        JsonNode made = api.post("/v1/subsidy-claims", "{\"month\": \"2025-01\"}").expect(201).json();
        String path = "/v1/subsidy-claims/" + made.path("id").asText();
        assertEquals(2_000, made.path("amountCents").asInt());
        assertEquals("AGE_70", made.at("/grounds/0/ground").asText());
        assertEquals("CLAIM_EXISTS", api.post("/v1/subsidy-claims", "{\"month\": \"2025-01\"}").expect(409).code());
        assertEquals("SUBMITTED", api.post(path + "/submission", "{}").expect(200).json().path("state").asText());
        String pdf = PaperText.ofPdf(
                api.get("/v1/statements/subsidy-claims/" + made.path("id").asText() + "?language=nl")
                        .expect(200)
                        .bytes());
        assertTrue(pdf.contains("Declaratie Wmo-bijdrage") && pdf.contains("70 jaar of ouder 4 € 20,00"), pdf);
        String body = "{\"paidCents\": 1990, \"paidOn\": \"" + today() + "\", \"explanation\": \"Bankkosten.\"}";
        JsonNode paid = api.post(path + "/payment", body).expect(200).json();
        assertEquals(-10, paid.path("differenceCents").asInt());
        JsonNode undone = api.post(path + "/payment/reversal", "{\"reason\": \"Verkeerde dag.\"}").expect(200).json();
        assertEquals("SUBMITTED", undone.path("state").asText());
        assertEquals(1_990, undone.at("/undonePayments/0/paidCents").asInt());
        assertEquals("Verkeerde dag.", undone.at("/undonePayments/0/reason").asText());
        api.post(path + "/payment", body).expect(200);
        JsonNode listed = api.get("/v1/subsidy-claims").expect(200).json();
        assertEquals("PAID", listed.at("/items/0/state").asText());
        assertEquals("2025-02", listed.at("/claimable/0").asText());
    }

    @Test
    void aPaperAsksForMoneyOnceItHasANumberToPayWith() {
        Claim made = claims.make(controller, JANUARY).orThrow();
        assertTrue(paper(made.id()).contains("Nog niet ingediend"), paper(made.id()));
        assertFalse(paper(made.id()).contains("over te maken"), paper(made.id()));
        Claim sent = claims.submit(controller, made.id()).orThrow();
        String number = Objects.requireNonNull(sent.submission()).number();
        assertTrue(paper(made.id()).contains(number), paper(made.id()));
        assertTrue(paper(made.id()).contains("over te maken"), paper(made.id()));
        assertTrue(paper(made.id()).contains("ook van een eerdere maand, is eraf."), "no note is cut off");
    }

    @Test
    void aPaperOfAClaimThatIsPaidOrWithdrawnAsksForNothing() {
        ClaimId paid = submitted(JANUARY);
        claims.pay(controller, paid, Money.cents(2_000), today(), "").orThrow();
        assertFalse(paper(paid).contains("over te maken"), paper(paid));
        ClaimId withdrawn = submitted(FEBRUARY);
        claims.withdraw(controller, withdrawn, "Verkeerde gemeente.").orThrow();
        assertTrue(paper(withdrawn).contains("Ingetrokken op"), paper(withdrawn));
        assertFalse(paper(withdrawn).contains("over te maken"), paper(withdrawn));
    }

    @Test
    void wordsFitWhereTheyAreKept() {
        ClaimId claim = submitted(JANUARY);
        String longest = "x".repeat(300);
        Refusal explanation = refusal(claims.pay(controller, claim, Money.cents(1), today(), longest + "x"));
        assertEquals(Refusal.of(RefusalCode.INPUT_INVALID).at("explanation"), explanation);
        Refusal reason = refusal(claims.withdraw(controller, claim, longest + "x"));
        assertEquals(Refusal.of(RefusalCode.INPUT_INVALID).at("reason"), reason);
        assertEquals(ClaimState.PAID,
                claims.pay(controller, claim, Money.cents(1), today(), longest).orThrow().state());
    }

    @Test
    void theEndOfALineIsOneCharacterAsTheBrowserCountsIt() {
        ClaimId claim = submitted(JANUARY);
        Browser browser = TestService.browser(controller);
        String path = "/claims/" + claim;
        Browser.Shown file = browser.open(path).expect(200);
        browser.submit(path + "/withdrawal", file.withKey(Map.of("reason", "x\r\n".repeat(149) + "xx"))).expect(200);
        assertTrue(claims.find(controller, claim).orElseThrow() instanceof Claim.Withdrawn(_, _, _, String reason)
                && reason.length() == 300 && !reason.contains("\r"));
    }

    @Test
    void onPages() {
        Browser browser = TestService.browser(controller);
        Browser.Shown list = browser.open("/claims").expect(200);
        assertTrue(list.text().contains("Declaratie maken: januari 2025"), list.text());
        Browser.Shown made = browser.submit("/claims", Map.of("month", "2025-01", "key", list.key())).expect(200);
        assertTrue(made.text().contains("€ 20,00") && made.text().contains("gemaakt"), made.text());
        assertTrue(made.text().contains("Stuur daarna de PDF"), made.text());
        Browser.Shown sent = browser.submit(made.path() + "/submission", made.withKey(Map.of())).expect(200);
        assertTrue(sent.text().contains("WMO-"), sent.text());
        Browser.Shown nothing = browser.submit(
                made.path() + "/payment", sent.withKey(Map.of("paid", "", "paidOn", "", "explanation", "")))
                .expect(400);
        assertTrue(nothing.html().contains("href=\"#paid\"") && nothing.html().contains("href=\"#paidOn\""));
        Browser.Shown refused = browser.submit(
                made.path() + "/payment",
                sent.withKey(Map.of("paid", "19,00", "paidOn", today().toString(), "explanation", "")))
                .expect(400);
        assertTrue(refused.text().contains("Er is een ander bedrag betaald"), refused.text());
        Browser.Shown tooEarly = browser.submit(
                made.path() + "/payment",
                refused.withKey(Map.of("paid", "20,00", "paidOn", "1-1-2025", "explanation", "")))
                .expect(400);
        assertTrue(tooEarly.text().contains("Vul de dag van het bankafschrift in: van "), tooEarly.text());
        Browser.Shown paid = browser.submit(
                made.path() + "/payment",
                tooEarly.withKey(Map.of("paid", "19,00", "paidOn", today().toString(), "explanation", "Afgerond.")))
                .expect(200);
        assertTrue(paid.text().contains("De betaling is bewaard.") && paid.text().contains("€ -1,00"), paid.text());
        String reversal = made.path() + "/payment/reversal";
        browser.submit(reversal, paid.withKey(Map.of("reason", ""))).expect(400);
        Browser.Shown undone = browser.submit(reversal, paid.withKey(Map.of("reason", "Andere maand."))).expect(200);
        assertTrue(undone.text().contains("De betaling is teruggeboekt."), undone.text());
        assertTrue(undone.text().contains("€ 19,00") && undone.text().contains("Andere maand."), undone.text());
        assertTrue(undone.text().contains("De gemeente heeft betaald"), undone.text());
    }

    private ClaimId submitted(YearMonth month) {
        ClaimId claim = claims.make(controller, month).orThrow().id();
        claims.submit(controller, claim).orThrow();
        return claim;
    }

    private void close(YearMonth month) {
        TestService.bean(Closings.class)
                .close(controller, new Period(month.atDay(1), month.atEndOfMonth()))
                .orThrow();
    }

    private Money balance(LedgerAccount account) {
        return TestService.bean(Ledger.class).balances(history.servicepunt.id(), today())
                .getOrDefault(account, Money.ZERO);
    }

    private static LocalDate today() {
        return LocalDate.now(Amsterdam.ZONE);
    }

    private String paper(ClaimId claim) {
        return PaperText.ofPdf(TestService.api(controller)
                .get("/v1/statements/subsidy-claims/" + claim + "?language=nl")
                .expect(200)
                .bytes());
    }

    private static Refusal refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal : Refusal.of(RefusalCode.NOT_FOUND);
    }

    private static @Nullable RefusalCode refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code() : null;
    }

    private static int done(List<Outcome<Claim>> outcomes, RefusalCode otherwise) {
        int done = 0;
        for (Outcome<Claim> outcome : outcomes) {
            if (outcome instanceof Outcome.Refused<Claim>(var refusal)) {
                assertEquals(otherwise, refusal.code());
            } else {
                done++;
            }
        }
        return done;
    }
}
