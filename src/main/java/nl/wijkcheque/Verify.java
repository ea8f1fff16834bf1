package nl.wijkcheque;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import nl.wijkcheque.ledger.Findings;
import nl.wijkcheque.ledger.Occasion;
import nl.wijkcheque.ledger.Verification;
import nl.wijkcheque.ledger.Verifications;
import nl.wijkcheque.platform.web.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The command {@code verify}: looks through the ledger without opening the service's doors. */
final class Verify {

    static final String COMMAND = "verify";

    static final int CLEAN = 0;
    static final int FOUND = 1;

    private static final Logger LOG = LoggerFactory.getLogger(Verify.class);

    private Verify() {}

    /** @return the exit code: 0 when all is well, 1 when something was found; a failure is an exception */
    static int run(String... args) {
        try (ApplicationContext context = ApplicationContext.builder()
                .args(args)
                .mainClass(Application.class)
                .banner(false)
                .properties(Map.of("wijkcheque.jobs.enabled", "false", "wijkcheque.demo.enabled", "false"))
                .start()) {
            return run(context);
        }
    }

    static int run(ApplicationContext context) {
        Verification made = context.getBean(Verifications.class).verify(Occasion.COMMAND, null);
        context.getBean(Findings.class).sentences(made, Texts.ENGLISH).forEach(LOG::error);
        LOG.info("{} transfers under {} seals, the last {}: {}",
                made.transfers(), made.seals(), made.head(), made.isClean() ? "whole" : "NOT WHOLE");
        return made.isClean() ? CLEAN : FOUND;
    }
}
