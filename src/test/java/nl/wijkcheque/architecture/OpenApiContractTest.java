package nl.wijkcheque.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.platform.web.Contract;
import nl.wijkcheque.shared.RefusalCode;
import org.junit.jupiter.api.Test;

/** What we published against what runs. */
final class OpenApiContractTest {

    private static final Path PUBLISHED = Path.of("openapi/wijkcheque-v1.yaml");
    private static final String REFRESH = "mvn test -Dtest=OpenApiContractTest -Dsurefire.extra.args=-Dopenapi.write=true";

    @Test
    void thePublishedContractIsTheOneOfTheCode() throws IOException {
        String running = TestService.bean(Contract.class).yaml();
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(PUBLISHED.toAbsolutePath().getParent());
            Files.writeString(PUBLISHED, running);
        }
        assertEquals(
                Files.readString(PUBLISHED),
                running,
                () -> "The REST interface changed. If that is meant, write the contract anew and commit it: "
                        + REFRESH);
    }

    @Test
    void everyRouteIsInTheContractAndNoOther() {
        Set<String> running = Routes.all().stream()
                .filter(route -> Routes.path(route).startsWith("/v1"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> promised = Operation.all().stream()
                .map(operation -> operation.method() + " /v1" + operation.path())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", running), String.join("\n", promised));
    }

    @Test
    void theListOfCodesIsClosed() {
        List<String> promised = StreamSupport.stream(
                document().at("/components/schemas/Problem/properties/code/enum").spliterator(), false)
                .map(code -> code.asText())
                .toList();
        assertEquals(Arrays.stream(RefusalCode.values()).map(RefusalCode::name).toList(), promised);
    }

    @Test
    void namesOfOperationsAreDistinct() {
        List<String> names = Operation.all().stream()
                .map(operation -> operation.node().path("operationId").asText())
                .toList();
        assertEquals(names.size(), Set.copyOf(names).size(), names::toString);
    }

    @Test
    void anyoneMayReadTheContractFromAnySite() {
        Api.Answer answer = TestService.apiOfNobody().get("/v1/openapi.json").expect(200);
        assertEquals("*", answer.header("Access-Control-Allow-Origin"));
        assertEquals("application/json", answer.header("Content-Type").toLowerCase(Locale.ROOT).split(";", -1)[0]);
        assertEquals("/v1", answer.json().at("/servers/0/url").asText());
    }

    private static com.fasterxml.jackson.databind.JsonNode document() {
        return TestService.apiOfNobody().get("/v1/openapi.json").expect(200).json();
    }
}
