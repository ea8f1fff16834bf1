package nl.wijkcheque.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What must be right of every page, whoever it is for. */
final class Looks {

    private static final Path SHOTS = Path.of("target/screenshots");
    private static final int SMALLEST_TARGET = 44;

    /** Pages that were read for who can't see them: they read alike at every width, and it takes most of the time. */
    private static final Set<String> READ = ConcurrentHashMap.newKeySet();

    private Looks() {}

    /**
     * What is wrong with the page as it stands. With {@code -Dwijkcheque.screenshots=true} a picture of the whole page is
     * kept for people to look at; not always, as pictures of long pages take most of the time.
     */
    static List<String> wrongWith(Page page, String name) {
        if (Boolean.getBoolean("wijkcheque.screenshots")) {
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")).setFullPage(true));
        }
        List<String> wrong = new ArrayList<>();
        if (READ.add(name.replaceFirst("-[0-9]+$", ""))) {
            for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
                wrong.add(name + ": " + rule.getId() + " " + rule.getNodes().getFirst().getHtml());
            }
        }
        int overflow = ((Number) page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        if (overflow > 0) {
            wrong.add(name + ": sticks out " + overflow + " px");
        }
        Object small = page.evaluate("() => [...document.querySelectorAll('main button, main select,"
                + " main input:not([type=hidden]):not([type=radio]):not([type=checkbox])')]"
                + ".filter(e => e.checkVisibility() && e.getBoundingClientRect().height < " + SMALLEST_TARGET
                + ").map(e => e.outerHTML.slice(0, 120)).join('\\n')");
        if (!String.valueOf(small).isEmpty()) {
            wrong.add(name + ": too small to hit: " + small);
        }
        if (page.locator("h1").count() != 1) {
            wrong.add(name + ": has " + page.locator("h1").count() + " main headings");
        }
        return wrong;
    }
}
