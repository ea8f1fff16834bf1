package nl.wijkcheque.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.TestService;
import nl.wijkcheque.identity.Sessions;
import nl.wijkcheque.shared.Actor;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of the machine. Where there is none the tests that need it are skipped and say so, except in CI, which
 * has to have one.
 */
final class Chromium implements AutoCloseable {

    static final int PHONE = 390;
    static final int DESK = 1280;

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(FLAGS));
    }

    static Chromium start() {
        boolean there = Files.isExecutable(PROGRAM);
        if (!there && System.getenv("CI") != null) {
            throw new AssertionError("CI must have a browser at " + PROGRAM);
        }
        Assumptions.assumeTrue(there, "SKIPPED: no browser at " + PROGRAM + "; install the package chromium");
        return new Chromium();
    }

    /** A fresh page of someone who has logged in, as wide as a phone or a desk. */
    Page page(Actor actor, int width) {
        BrowserContext context = context(width, true);
        context.addCookies(List.of(new Cookie(
                "wijkcheque-session", TestService.bean(Sessions.class).tokenFor(actor))
                .setUrl(TestService.uri().toString())
                .setHttpOnly(true)
                .setSameSite(SameSiteAttribute.LAX)));
        return watched(context.newPage());
    }

    Page stranger(int width) {
        return watched(context(width, true).newPage());
    }

    /** What is wrong with the page as it stands, on a phone and on a desk: it is sent once, and drawn at each width. */
    static List<String> wrongAtEachWidth(Page page, String name) {
        List<String> wrong = new ArrayList<>();
        for (int width : new int[]{PHONE, DESK}) {
            page.setViewportSize(width, height(width));
            wrong.addAll(Looks.wrongWith(page, name + "-" + width));
        }
        return wrong;
    }

    /** What the browser complained of since the start: broken policy, script errors, files that are not there. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static int height(int width) {
        return width == PHONE ? 844 : 900;
    }

    private BrowserContext context(int width, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(TestService.uri().toString())
                .setViewportSize(width, height(width))
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(15_000);
        return context;
    }

    private Page watched(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }
}
