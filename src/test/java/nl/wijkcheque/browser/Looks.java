package nl.wijkcheque.browser;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What must be right of every page, whoever it is for. */
final class Looks {

    private static final Path SHOTS = Path.of("target/screenshots");
    private static final int SMALLEST_TARGET = 44;

    /** Kinds of pages that were read for who can't see them: they read alike at every width and in every test. */
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
        if (READ.add(kindOf(page))) {
            Axe.violations(page).forEach(each -> wrong.add(name + ": " + each));
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

    /** The same for pages that differ only in whom or when they are about; not for one with something wrong on it. */
    private static String kindOf(Page page) {
        String path = URI.create(page.url()).getPath().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "x");
        return path + " " + page.title() + " " + page.locator("[data-errors], [role=alert]").count();
    }
}
