package nl.wijkcheque.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.participant.Crowd;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same year in every form. */
final class HourBonusStatementTest {

    private final Crowd crowd = new Crowd("Bonus");
    private final Actor controller = TestService.actor(crowd.servicepunt, Role.CONTROLLER);
    private final ParticipantId samira = crowd.someone("=Samira", "Bakker");

    @BeforeEach
    void aYear() throws SQLException {
        placed(samira, Track.PARTICIPATIEBAAN, "2025-01-01");
        ParticipantId piet = crowd.someone("Piet", "Aydin");
        placed(piet, Track.PARTICIPATIEBAAN, "2025-01-01");
        ParticipantId nieuw = crowd.someone("Nieuw", "Iemand");
        placed(nieuw, Track.ORIENTATION, "2025-06-01");
        ConfirmedHours.on(crowd.servicepunt, samira, "2024-12-31", 1000);
        ConfirmedHours.on(crowd.servicepunt, samira, "2025-01-01", 61);
        ConfirmedHours.on(crowd.servicepunt, samira, "2025-12-31", 60);
        ConfirmedHours.on(crowd.servicepunt, samira, "2026-01-01", 2000);
        ConfirmedHours.waiting(crowd.servicepunt, samira, "2025-05-05", 4000);
        ConfirmedHours.on(crowd.servicepunt, piet, "2025-05-05", 7500);
        ConfirmedHours.on(crowd.servicepunt, nieuw, "2025-06-02", 95);
    }

    @Test
    void asJson() {
        JsonNode statement = api("").expect(200).json();
        assertEquals(2, statement.path("participants").size());
        assertLine(statement.path("participants").get(0), "Piet Aydin", 7500, 12_500);
        assertLine(statement.path("participants").get(1), "=Samira Bakker", 121, 202);
        assertEquals(7621, statement.path("minutes").asInt());
        assertEquals(12_702, statement.path("payableCents").asInt());
        assertEquals(95, statement.path("otherMinutes").asInt());
        assertEquals(100, statement.path("ratePerHourCents").asInt());
        assertTrue(statement.path("capCents").isNull(), statement.toString());
    }

    @Test
    void asCsvInWhichNoNameIsAFormula() {
        Api.Answer answer = api("&format=csv").expect(200);
        assertEquals(
                "attachment; filename=\"urenbonus-2025.csv\"",
                answer.header("Content-Disposition"));
        Map<String, NamedCsvRecord> lines = PaperText.ofCsv(answer.bytes());
        NamedCsvRecord line = Objects.requireNonNull(lines.get(samira.toString()));
        assertEquals("'=Samira Bakker", line.getField("Naam"));
        assertEquals("121", line.getField("uren (minuten)"));
        assertEquals("1.00", line.getField("bonus per uur (EUR)"));
        assertEquals("2.02", line.getField("verdiend (EUR)"));
        assertEquals("", line.getField("hoogste bedrag per jaar (EUR)"));
        assertEquals("2.02", line.getField("uit te betalen (EUR)"));
        assertEquals("127.02", Objects.requireNonNull(lines.get("TOTAL")).getField("uit te betalen (EUR)"));
        assertEquals("95", Objects.requireNonNull(lines.get("OTHER")).getField("uren (minuten)"));
    }

    @Test
    void asPdf() {
        String text = PaperText.ofPdf(api("&format=pdf").expect(200).bytes());
        for (String words : new String[]{
                "Urenbonusoverzicht 2025",
                "Piet Aydin Participatiebaan 125:00 € 1,00 € 125,00 € 125,00",
                "=Samira Bakker Participatiebaan 2:01 € 1,00 € 2,02 € 2,02",
                "Totaal 127:01 € 127,02 € 127,02",
                "Uren op andere trajecten, zonder bonus 1:35"}) {
            assertTrue(text.contains(words), () -> words + " is not in " + text);
        }
    }

    @Test
    void asPage() {
        String text = TestService.browser(controller)
                .open("/statements/hour-bonus?year=2025")
                .expect(200)
                .text();
        assertTrue(text.contains("Urenbonusoverzicht 2025"), text);
        assertTrue(text.replace('\u00a0', ' ').contains("Totaal 127:01 € 127,02 € 127,02"), text);
    }

    @Test
    void yearsWithoutBonusOrStillToComeAreRefused() {
        for (String year : new String[]{"2008", "-1", "2147483647",
                Integer.toString(LocalDate.now(Amsterdam.ZONE).getYear() + 1)}) {
            Api.Answer answer = TestService.api(controller).get("/v1/statements/hour-bonus?year=" + year);
            assertEquals("STATEMENT_PERIOD_INVALID", answer.expect(400).code(), year);
        }
        TestService.api(controller).get("/v1/statements/hour-bonus?year=dit").expect(400);
        TestService.api(controller).get("/v1/statements/hour-bonus").expect(400);
    }

    private Api.Answer api(String more) {
        return TestService.api(controller).get("/v1/statements/hour-bonus?year=2025" + more);
    }

    private void placed(ParticipantId participant, Track track, String from) {
        crowd.placements
                .start(crowd.coach, participant, track, LocalDate.parse(from), null)
                .orThrow();
    }

    private static void assertLine(JsonNode line, String name, int minutes, int cents) {
        assertEquals(name, line.path("name").asText());
        assertEquals(minutes, line.path("minutes").asInt());
        assertEquals(cents, line.path("earnedCents").asInt());
        assertEquals(cents, line.path("payableCents").asInt());
    }
}
