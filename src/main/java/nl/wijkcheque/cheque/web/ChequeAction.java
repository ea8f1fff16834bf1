package nl.wijkcheque.cheque.web;

import java.util.Locale;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** What a clerk may do to cheques that were sold before. */
public enum ChequeAction {
    VOID(false),
    EXTEND(false),
    REPLACE(true),
    REFUND(false),
    BLOCK(true),
    UNBLOCK(true);

    private final boolean asksReason;

    ChequeAction(boolean asksReason) {
        this.asksReason = asksReason;
    }

    public boolean asksReason() {
        return asksReason;
    }

    /** Where its form is, and where it goes. */
    public String path() {
        return "/cheques/" + name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "cheque.act." + name().toLowerCase(Locale.ROOT);
    }

    static ChequeAction of(String path) {
        for (ChequeAction action : values()) {
            if (action.path().equals(path)) {
                return action;
            }
        }
        throw new RefusedException(Refusal.of(RefusalCode.NOT_FOUND));
    }
}
