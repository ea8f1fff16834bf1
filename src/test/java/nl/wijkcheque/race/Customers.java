package nl.wijkcheque.race;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.wijkcheque.fixture.Api;

/** People at the counter, several at once, who buy cheques and pay with them until the service is no longer there. */
final class Customers {

    /** A request with the key of its sender. */
    record Request(String key, String path, String body) {

        boolean isSale() {
            return path.equals("/v1/cheque-sales");
        }
    }

    private final Map<Request, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<Request> unanswered = new ConcurrentLinkedQueue<>();
    private volatile boolean closing;

    /** Everything that was answered with success, with the answer. */
    Map<Request, String> acknowledged() {
        return acknowledged;
    }

    /** Begins; whoever hears nothing, or an error of the service, goes home and keeps her key. */
    Thread shopping(Api clerk, List<String> visits, long seed) {
        closing = false;
        return Thread.ofPlatform().start(() -> {
            try (ExecutorService counter = Executors.newFixedThreadPool(visits.size())) {
                for (int at = 0; at < visits.size(); at++) {
                    String visit = visits.get(at);
                    Random random = new Random(seed * 31 + at);
                    counter.execute(() -> shop(clerk, visit, random));
                }
            }
        });
    }

    void close() {
        closing = true;
    }

    /** Sends what was not answered once more; says how many, all of which were done now. */
    int retryUnanswered(Api clerk) {
        List<Request> again = new ArrayList<>(unanswered);
        unanswered.clear();
        for (Request request : again) {
            acknowledged.put(request, post(clerk, request).expect(201).text());
        }
        return again.size();
    }

    /** Sends what was answered once more: each must hear what it heard. */
    void repeat(Api clerk, List<Request> requests) {
        for (Request request : requests) {
            String heard = post(clerk, request).expect(201).text();
            if (!heard.equals(acknowledged.get(request))) {
                throw new AssertionError("first " + acknowledged.get(request) + "\nthen " + heard);
            }
        }
    }

    private void shop(Api clerk, String visit, Random random) {
        while (!closing) {
            String answer = ask(clerk, sale(1 + random.nextInt(3)));
            if (answer == null) {
                return;
            }
            for (String code : codes(answer)) {
                if (random.nextInt(4) > 0 && ask(clerk, redemption(visit, code)) == null) {
                    return;
                }
            }
        }
    }

    private @org.jspecify.annotations.Nullable String ask(Api clerk, Request request) {
        try {
            Api.Answer answer = post(clerk, request);
            if (answer.status() == 201) {
                acknowledged.put(request, answer.text());
                return answer.text();
            }
            if (answer.status() < 500) {
                throw new AssertionError("refused: " + answer.text());
            }
        } catch (UncheckedIOException silence) {
            // Done or not done: nobody knows yet.
        }
        unanswered.add(request);
        return null;
    }

    private static Api.Answer post(Api clerk, Request request) {
        return clerk.post(request.path(), request.body(), request.key());
    }

    private static Request sale(int count) {
        return new Request(
                UUID.randomUUID().toString(),
                "/v1/cheque-sales",
                "{\"count\":%d,\"worthMinutes\":60,\"payment\":\"PIN\",\"buyerId\":null}".formatted(count));
    }

    private static Request redemption(String visit, String code) {
        return new Request(
                UUID.randomUUID().toString(),
                "/v1/visits/" + visit + "/redemptions",
                "{\"code\":\"%s\"}".formatted(code));
    }

    static List<String> codes(String sale) {
        List<String> codes = new ArrayList<>();
        for (JsonNode cheque : json(sale).path("cheques")) {
            codes.add(cheque.path("code").asText());
        }
        return codes;
    }

    static JsonNode json(String text) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().readTree(text);
        } catch (java.io.IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
