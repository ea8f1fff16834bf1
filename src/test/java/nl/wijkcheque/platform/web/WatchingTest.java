package nl.wijkcheque.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.management.health.indicator.HealthIndicator;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import org.junit.jupiter.api.Test;

/** For whoever watches over the service. */
final class WatchingTest {

    private final Api nobody = TestService.apiOfNobody();

    @Test
    void healthSaysUpAndNoMore() {
        JsonNode health = nobody.get("/health").expect(200).json();
        assertEquals("UP", health.path("status").asText());
        assertTrue(health.path("details").isNull(), health::toString);
        nobody.get("/health/readiness").expect(200);
        nobody.get("/health/liveness").expect(200);
    }

    @Test
    void healthAsksTheDatabase() {
        List<String> asked = TestService.context().getBeansOfType(HealthIndicator.class).stream()
                .map(indicator -> indicator.getClass().getName())
                .toList();
        assertTrue(asked.stream().anyMatch(name -> name.contains("JdbcIndicator")), asked::toString);
    }

    @Test
    void figuresAreThereForPrometheus() {
        String figures = nobody.get("/prometheus").expect(200).text();
        assertTrue(figures.contains("jvm_memory_used_bytes"), figures);
        assertTrue(figures.contains("hikaricp_connections"), figures);
        assertTrue(figures.contains("http_server_requests_seconds"), figures);
    }
}
