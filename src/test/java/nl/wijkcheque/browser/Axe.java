package nl.wijkcheque.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Reads a page as those read it who can't see it. The script of axe-core's own package, asked for what is wrong only: its
 * Java side has everything that is right sent along as well, which takes most of the time.
 */
final class Axe {

    private static final String SCRIPT = script();
    private static final String ASK = "async () => (await axe.run(document, {resultTypes: ['violations']})).violations"
            + ".map(rule => rule.id + ' ' + rule.nodes[0].html)";

    private Axe() {}

    /** Each broken rule with the first element that breaks it. */
    static List<String> violations(Page page) {
        page.evaluate(SCRIPT);
        return ((List<?>) page.evaluate(ASK)).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
