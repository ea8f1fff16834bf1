package nl.wijkcheque.planning.rule;

import nl.wijkcheque.planning.Reason;

/** What a limit says, with the reason either way. */
public record Verdict(boolean passed, Reason reason) {

    static Verdict yes(String key, Object... facts) {
        return new Verdict(true, Reason.of(key, facts));
    }

    static Verdict no(String key, Object... facts) {
        return new Verdict(false, Reason.of(key, facts));
    }
}
