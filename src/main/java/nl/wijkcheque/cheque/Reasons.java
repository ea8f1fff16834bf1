package nl.wijkcheque.cheque;

import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Why something is done to a cheque, in the words of who does it. */
final class Reasons {

    private static final int LONGEST = 200;

    private Reasons() {}

    /** Refused: REASON_MISSING, or INPUT_INVALID when it is longer than 200 characters, at reason. */
    static Outcome<String> checked(String reason) {
        String said = reason.strip();
        if (said.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.REASON_MISSING).at("reason"));
        }
        return said.length() > LONGEST
                ? Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("reason"))
                : Outcome.done(said);
    }
}
