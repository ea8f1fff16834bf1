package nl.wijkcheque.payment;

import io.micronaut.context.annotation.Value;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Their HTTP: a bearer key, JSON both ways, an idempotency key with every post (they keep it for an hour). */
@Singleton
final class MollieCalls {

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECTING).build();
    private final JsonMapper json;
    private final String key;
    private final URI address;

    MollieCalls(
            JsonMapper json,
            @Nullable @Value("${wijkcheque.payment.mollie.key:}") String key,
            @Value("${wijkcheque.payment.mollie.address:`https://api.mollie.com`}") String address) {
        this.json = json;
        this.key = key == null ? "" : key.strip();
        this.address = URI.create(address);
    }

    JsonNode get(String path) {
        return send(request(path).GET().build());
    }

    JsonNode post(String path, String idempotencyKey, Map<String, ?> body) {
        try {
            return send(request(path)
                    .header("Idempotency-Key", idempotencyKey)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                    .build());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(ANSWERING)
                .header("Authorization", "Bearer " + key)
                .header("Accept", "application/hal+json");
    }

    private JsonNode send(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != 2) {
                throw new ProviderUnreachable("status " + answer.statusCode());
            }
            JsonNode read = json.readValue(answer.body(), JsonNode.class);
            if (read == null || !read.isObject()) {
                throw new ProviderUnreachable("an answer that is no object");
            }
            return read;
        } catch (IOException silent) {
            throw new ProviderUnreachable(silent.getClass().getSimpleName(), silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProviderUnreachable("stopped while waiting", stopped);
        }
    }
}
