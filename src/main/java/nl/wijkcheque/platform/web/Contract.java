package nl.wijkcheque.platform.web;

import io.micronaut.json.JsonMapper;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * The contract of the REST interface (OpenAPI 3): what the compiler wrote down of each route, with what holds for all of
 * them. What is published in {@code openapi/} is this, held to it by a test.
 */
@Singleton
public final class Contract {

    private static final String GENERATED = "META-INF/swagger/wijkcheque-1.0.0.yml";

    private final Router router;
    private final JsonMapper json;
    private byte @Nullable [] written;

    Contract(Router router, JsonMapper json) {
        this.router = router;
        this.json = json;
    }

    /** The contract as maps, lists, texts and numbers. */
    public Map<String, Object> document() {
        try (InputStream file = Contract.class.getClassLoader().getResourceAsStream(GENERATED)) {
            if (file == null) {
                throw new IllegalStateException(
                        GENERATED + " is not on the class path: compile the project as a whole.");
            }
            Map<String, Object> generated = new Yaml().load(file);
            return ContractRules.applied(generated, openRoutes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(120);
        options.setSplitLines(false);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        return new Yaml(options).dump(document());
    }

    synchronized byte[] json() {
        if (written == null) {
            try {
                written = json.writeValueAsBytes(document());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return written;
    }

    /** Routes that need no token, as {@code get /path}. */
    private Set<String> openRoutes() {
        return router.uriRoutes()
                .filter(route -> Arrays.asList(route.getAnnotationMetadata().stringValues(Secured.class))
                        .contains(SecurityRule.IS_ANONYMOUS))
                .map(route -> route.getHttpMethodName().toLowerCase(Locale.ROOT) + " "
                        + route.getUriMatchTemplate().toPathString())
                .collect(Collectors.toSet());
    }
}
