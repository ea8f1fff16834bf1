package nl.wijkcheque.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkcheque.TestService;
import nl.wijkcheque.demo.Voorwerk2009;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The printed tables 6 and 7 of Stichting Voorwerk 2009, in every form that a statement has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class VoorwerkStatementTest {

    private static final String PERIOD = "/flow?from=2009-01-01&until=2009-12-31";

    /** Start, inflow, closed, end; regular work, care track, WSW job, no right to benefit, other. */
    private static final Map<String, List<Integer>> PRINTED = Map.of(
            "ORIENTATION", List.of(30, 229, 173, 86, 30, 6, 7, 62, 68),
            "PARTICIPATIEBAAN", List.of(100, 107, 117, 90, 21, 10, 5, 23, 58),
            "SECONDMENT", List.of(18, 41, 30, 29, 15, 0, 0, 3, 12),
            "TOTAL", List.of(148, 377, 320, 205, 66, 16, 12, 88, 138));

    private static final List<Integer> PRINTED_PERCENTAGES = List.of(21, 5, 4, 27, 43);

    private final Actor coach = TestService.actor(TestService.servicepunt("Voorwerk"), Role.COACH);

    @BeforeAll
    void load() {
        assertEquals(525, TestService.bean(Voorwerk2009.class).load(coach));
    }

    @Test
    void asJson() {
        JsonNode statement = api("").expect(200).json();
        List<JsonNode> lines = new ArrayList<>();
        statement.path("tracks").forEach(lines::add);
        lines.add(statement.path("total"));
        assertEquals(4, lines.size());
        for (JsonNode line : lines) {
            List<Integer> numbers = new ArrayList<>();
            for (String column : List.of("start", "inflow", "closed", "end")) {
                numbers.add(line.path(column).asInt());
            }
            line.path("outflow").forEach(outflow -> numbers.add(outflow.path("number").asInt()));
            assertEquals(PRINTED.get(line.path("track").asText()), numbers, line.path("track").asText());
        }
        List<Integer> percentages = new ArrayList<>();
        statement.path("percentages").forEach(cell -> percentages.add(cell.path("percentage").asInt()));
        assertEquals(PRINTED_PERCENTAGES, percentages);
    }

    @Test
    void asCsv() {
        Map<String, NamedCsvRecord> lines = PaperText.ofCsv(api("&format=csv").expect(200).bytes());
        PRINTED.forEach(
                (code, printed) -> assertEquals(printed, numbers(Objects.requireNonNull(lines.get(code)), 2), code));
        assertEquals(PRINTED_PERCENTAGES, numbers(Objects.requireNonNull(lines.get("PERCENT")), 6));
    }

    @Test
    void asPdf() {
        String text = PaperText.ofPdf(api("&format=pdf").expect(200).bytes());
        for (String line : List.of(
                "Oriëntatie 30 229 173 86",
                "Participatiebaan 100 107 117 90",
                "Detachering 18 41 30 29",
                "Totaal 148 377 320 205",
                "Oriëntatie 30 6 7 62 68 173",
                "Participatiebaan 21 10 5 23 58 117",
                "Detachering 15 0 0 3 12 30",
                "Totaal 66 (21%) 16 (5%) 12 (4%) 88 (27%) 138 (43%) 320",
                "01-01-2009 tot en met 31-12-2009",
                "Voor akkoord, controller",
                "Pagina 1 van 1")) {
            assertTrue(text.contains(line), () -> line + " is not in " + text);
        }
    }

    @Test
    void asPage() {
        String text = TestService.browser(coach)
                .open("/statements" + PERIOD)
                .expect(200)
                .text();
        for (String line : List.of(
                "Totaal 148 377 320 205", "Totaal 66 (21%) 16 (5%) 12 (4%) 88 (27%) 138 (43%) 320")) {
            assertTrue(text.contains(line), () -> line + " is not in " + text);
        }
    }

    private Api.Answer api(String more) {
        return TestService.api(coach).get("/v1/statements" + PERIOD + more);
    }

    private static List<Integer> numbers(NamedCsvRecord line, int from) {
        return line.getFields().stream().skip(from).map(Integer::valueOf).toList();
    }
}
