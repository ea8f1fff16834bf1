package nl.wijkcheque.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The whole job of a servicepunt, told once: a resident turns 70, buys ten reduced cheques, books a garden klus and a
 * weekly shopping dienst, waits, is visited by a mentor and a shadowing newcomer, and pays with two cheques. At year's
 * end three statements hold exactly what happened.
 */
final class FromTheCounterToTheYearlyStatementTest {

    private static final LocalDate OPENING = LocalDate.of(2027, 3, 1);
    private static final LocalDate SEVENTIETH_BIRTHDAY = LocalDate.of(2027, 3, 15);
    private static final LocalDate VISIT_DAY = LocalDate.of(2027, 3, 22);
    private static final LocalDate NEW_YEARS_DAY = LocalDate.of(2028, 1, 1);
    private static final long STANDARD = 1_250;
    private static final long REDUCED = 750;

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void everyCentAndEveryMinuteIsInTheStatementsOfTheYear() {
        // The shop opens: prices, offerings, a mentor and a newcomer.
        on(OPENING);
        Shop shop = new Shop();
        shop.setTariff("STANDARD", STANDARD, OPENING);
        shop.setTariff("REDUCED", REDUCED, OPENING);
        String garden = shop.offering("Tuin", "KLUS", "AROUND_HOUSE", 1, 3, OPENING);
        String shopping = shop.offering("Samen boodschappen doen", "DIENST", "OUTSIDE", 1, 2, OPENING);
        String mentor = shop.participant("Marit", "PARTICIPATIEBAAN", OPENING);
        String newcomer = shop.participant("Noor", "ORIENTATION", OPENING);
        shop.promote(mentor, shopping, "SHADOWING", "INDEPENDENT", "MENTOR");
        shop.promote(newcomer, shopping, "SHADOWING");

        // The day before her birthday she pays the standard price, on the day itself the reduced one.
        on(SEVENTIETH_BIRTHDAY.minusDays(1));
        String resident = shop.resident("Van der Verzonnen", SEVENTIETH_BIRTHDAY.minusYears(70));
        JsonNode before = shop.sell(resident, 1);
        assertEquals("STANDARD", before.path("tariffGroup").asText());
        assertEquals(STANDARD, before.path("totalCents").asLong());
        on(SEVENTIETH_BIRTHDAY);
        JsonNode sale = shop.sell(resident, 10);
        assertEquals("REDUCED", sale.path("tariffGroup").asText());
        assertEquals(10 * REDUCED, sale.path("totalCents").asLong());
        List<String> codes = StreamSupport.stream(sale.path("cheques").spliterator(), false)
                .map(cheque -> cheque.path("code").asText())
                .toList();
        assertEquals(10, codes.size());

        // She books a klus, and a dienst for three weeks; all of it waits.
        String klus = shop.book(resident, garden, VISIT_DAY, 1).getFirst();
        List<String> weekly = shop.book(resident, shopping, VISIT_DAY, 3);
        assertEquals(4, shop.coordinator.get("/v1/wachtlijst").expect(200).json().path("items").size());

        // A newcomer can't go alone; with a mentor she can.
        String first = weekly.getFirst();
        assertEquals(
                "CREW_REFUSED", shop.assign(first, VISIT_DAY, newcomer).expect(409).code());
        String visit = Shop.id(shop.assign(first, VISIT_DAY, mentor, newcomer).expect(201));
        assertEquals(3, shop.coordinator.get("/v1/wachtlijst").expect(200).json().path("items").size());

        // The day itself: they go, she pays with two cheques, and a used cheque is refused with when and where.
        on(VISIT_DAY);
        shop.foreman.send("POST", "/v1/visits/" + visit + "/start", null, "start-of-the-first-visit").expect(200);
        assertEquals(60, shop.redeem(visit, codes.get(0)).expect(201).json().path("dueMinutes").asInt());
        Api.Answer again = shop.redeem(visit, codes.get(0)).expect(409);
        assertEquals("CHEQUE_ALREADY_REDEEMED", again.code());
        assertTrue(again.text().contains("22-03-2027"), again.text());
        assertEquals(0, shop.redeem(visit, codes.get(1)).expect(201).json().path("dueMinutes").asInt());
        assertEquals(
                "VISIT_ALREADY_PAID", shop.redeem(visit, codes.get(2)).expect(409).code());
        JsonNode finished = shop.finish(visit, 120, mentor, newcomer);
        assertEquals(120, finished.path("billedMinutes").asInt(), "the newcomer is never billed");
        assertEquals(
                "DONE",
                shop.clerk.get("/v1/bookings/" + first).expect(200).json().path("booking").path("state").asText());

        // Who registered the hours can't confirm them; someone else can.
        for (JsonNode line : finished.path("hours")) {
            String confirmation = "/v1/hours/" + line.asText() + "/confirmation";
            assertEquals(
                    "HOURS_OWN_CONFIRMATION",
                    shop.foreman.send("POST", confirmation, null, UUID.randomUUID().toString())
                            .expect(409)
                            .code());
            shop.otherForeman.send("POST", confirmation, null, UUID.randomUUID().toString()).expect(200);
        }

        // The rest of the year: the klus is cancelled, and the newcomer finds regular work.
        shop.clerk.post("/v1/bookings/" + klus + "/cancellation", """
                {"reason": "De buurman heeft het gedaan."}""").expect(200);
        LocalDate lastDay = OPENING.plusWeeks(8).minusDays(1);
        on(lastDay);
        String placement = shop.coach
                .get("/v1/participants/" + newcomer)
                .expect(200)
                .json()
                .path("placements")
                .path(0)
                .path("id")
                .asText();
        shop.coach.post("/v1/placements/" + placement + "/end", """
                {"lastDay": "%s", "reason": "REGULAR_WORK"}""".formatted(lastDay)).expect(200);

        on(NEW_YEARS_DAY);
        theRevenueStatementHoldsWhatWasSoldAndRedeemed(shop);
        theHourBonusIsTwoEuros(shop, mentor);
        oneMovedOnToRegularWork(shop);
    }

    private static void theRevenueStatementHoldsWhatWasSoldAndRedeemed(Shop shop) {
        JsonNode revenue = shop.controller
                .get("/v1/statements/revenue?from=2027-01-01&until=2027-12-31")
                .expect(200)
                .json();
        JsonNode standard = revenue.path("tariffGroups").path(0);
        JsonNode reduced = revenue.path("tariffGroups").path(1);
        assertTally(0, 0, standard.path("opening"));
        assertTally(1, STANDARD, standard.path("sold"));
        assertTally(0, 0, standard.path("redeemed"));
        assertTally(1, STANDARD, standard.path("closing"));
        assertTally(0, 0, reduced.path("opening"));
        assertTally(10, 10 * REDUCED, reduced.path("sold"));
        assertTally(2, 2 * REDUCED, reduced.path("redeemed"));
        assertTally(8, 8 * REDUCED, reduced.path("closing"));
        assertTally(2, 2 * (STANDARD - REDUCED), revenue.path("subsidyToClaim"));
        JsonNode dienst = StreamSupport.stream(revenue.path("kinds").spliterator(), false)
                .filter(kind -> kind.path("kind").asText().equals("DIENST"))
                .findFirst()
                .orElseThrow();
        assertTally(2, 2 * REDUCED, dienst.path("reduced"));
    }

    private static void theHourBonusIsTwoEuros(Shop shop, String mentor) {
        JsonNode bonus = shop.controller
                .get("/v1/statements/hour-bonus?year=2027")
                .expect(200)
                .json();
        assertEquals(1, bonus.path("participants").size(), bonus.toString());
        JsonNode line = bonus.path("participants").path(0);
        assertEquals(mentor, line.path("participant").asText());
        assertEquals(120, line.path("minutes").asInt());
        assertEquals(200, line.path("payableCents").asLong());
        assertEquals(200, bonus.path("payableCents").asLong());
        assertEquals(120, bonus.path("otherMinutes").asInt(), "the newcomer's hours count, without bonus");
    }

    private static void oneMovedOnToRegularWork(Shop shop) {
        JsonNode flow = shop.controller
                .get("/v1/statements/flow?from=2027-01-01&until=2027-12-31")
                .expect(200)
                .json();
        JsonNode total = flow.path("total");
        assertEquals(0, total.path("start").asInt());
        assertEquals(2, total.path("inflow").asInt());
        assertEquals(1, total.path("closed").asInt());
        assertEquals(1, total.path("end").asInt());
        JsonNode regularWork = StreamSupport.stream(flow.path("percentages").spliterator(), false)
                .filter(each -> each.path("reason").asText().equals("REGULAR_WORK"))
                .findFirst()
                .orElseThrow();
        assertEquals(100, regularWork.path("percentage").asInt());
        assertFalse(flow.path("servicepunt").asText().isEmpty());
    }

    private static void assertTally(long cheques, long cents, JsonNode tally) {
        assertEquals(cheques, tally.path("cheques").asLong(), tally.toString());
        assertEquals(cents, tally.path("amountCents").asLong(), tally.toString());
    }

    private static void on(LocalDate day) {
        TestService.clock().set(day, LocalTime.of(10, 0));
    }
}
