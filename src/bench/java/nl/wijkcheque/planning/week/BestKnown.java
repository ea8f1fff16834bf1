package nl.wijkcheque.planning.week;

import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkcheque.bench.Figures;
import nl.wijkcheque.planning.rule.WeekProblem;

/**
 * The least that any plan of a random week is known to cost, in a file that is kept with the source: to look for it takes
 * hours. A week is known by a digest of all that a plan depends on, so that what was found for another week, or with other
 * weights or limits, is not taken for it.
 */
final class BestKnown {

    private static final Path FILE = Path.of("src", "bench", "resources", "best-known-weeks.json");
    private static final String FORMAT = "wijkcheque-best-known/1";

    private final Map<String, Best> weeks = new TreeMap<>();
    private final boolean enters;

    /** @param enters writes what is better into the file */
    BestKnown(boolean enters) throws IOException {
        this.enters = enters;
        if (Files.exists(FILE)) {
            JsonNode node = Json.read(Files.readAllBytes(FILE));
            if (!Json.text(node, "format").equals(FORMAT)) {
                throw new IllegalArgumentException(FILE + " is not " + FORMAT);
            }
            Json.list(Json.get(node, "weeks"), Best::read).forEach(best -> weeks.put(best.key(), best));
        }
    }

    /**
     * @param effort how long was looked for it, in words
     * @param digest of the week
     */
    record Best(WeekSize size, int seed, long cost, String engine, String effort, String digest) {

        static Best of(WeekSize size, int seed, WeekProblem week, WeekPlan plan, String engine, String effort) {
            return new Best(size, seed, plan.cost(), engine, effort, BestKnown.digest(week));
        }

        private static Best read(JsonNode node) {
            return new Best(
                    WeekSize.of(Json.text(node, "size")),
                    Json.number(node, "seed"),
                    Json.get(node, "cost").getLongValue(),
                    Json.text(node, "engine"),
                    Json.text(node, "effort"),
                    Json.text(node, "digest"));
        }

        private String write() {
            return new String(
                    Json.bytes(new Json()
                            .with("size", size.toString())
                            .with("seed", seed)
                            .with("cost", cost)
                            .with("engine", engine)
                            .with("effort", effort)
                            .with("digest", digest)
                            .node()),
                    StandardCharsets.UTF_8);
        }

        /** In order of size and seed. */
        private String key() {
            return "%05d/%05d/%05d".formatted(size.visits(), size.people(), seed);
        }

        @Override
        public String toString() {
            return "%,d by %s (%s)".formatted(cost, engine, effort);
        }
    }

    static String digest(WeekProblem week) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(ProblemJson.write(week));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Holds the best plan of a run against what is known, and says how they compare.
     *
     * @return the lesser of the two; that of the run when nothing is known of its week
     */
    long lesser(Best found) throws IOException {
        Optional<Best> entered = Optional.ofNullable(weeks.get(found.key()));
        Optional<Best> known = entered.filter(best -> best.digest().equals(found.digest()));
        if (entered.isPresent() && known.isEmpty()) {
            Figures.say("%s, seed %d: the best known plan is of another week and not compared", found.size(), found.seed());
        }
        if (known.isPresent() && known.get().cost() <= found.cost()) {
            return known.get().cost();
        }
        Figures.say(
                "%s, seed %d: %s %s",
                found.size(),
                found.seed(),
                found,
                known.map(best -> "is better than the best known, " + best).orElse("is the first known"));
        if (enters) {
            weeks.put(found.key(), found);
            write();
        }
        return found.cost();
    }

    private void write() throws IOException {
        String all = weeks.values().stream().map(Best::write).collect(Collectors.joining(",\n"));
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, "{\"format\":\"" + FORMAT + "\",\"weeks\":[\n" + all + "\n]}\n");
    }
}
