package nl.wijkcheque.identity;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.Look;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Who looked at the data of the person who asks. */
@Singleton
public final class FileLooks {

    private final Audit audit;
    private final Accounts accounts;

    FileLooks(Audit audit, Accounts accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    /**
     * Newest first. Refused: NOT_FOUND for an account that is no resident's and no participant's, INPUT_INVALID at after.
     *
     * @param after the cursor of the page before; empty for the first
     */
    public Outcome<Slice<FileLook>> atMe(Actor by, String after, int size) {
        UUID self = self(by);
        if (self == null) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        if (!after.isEmpty() && !isId(after)) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("after"));
        }
        Map<ServicepuntId, String> names = new HashMap<>();
        return Outcome.done(audit.looksAt(self, after, size)
                .map(look -> seen(look, names.computeIfAbsent(look.servicepunt(), this::nameOf))));
    }

    private static FileLook seen(Look look, String servicepunt) {
        return new FileLook(look.at(), look.role(), servicepunt);
    }

    private String nameOf(ServicepuntId id) {
        return accounts.servicepunt(id).map(known -> known.name()).orElse("");
    }

    private static @Nullable UUID self(Actor by) {
        return by.resident() != null
                ? by.resident().value()
                : by.participant() == null ? null : by.participant().value();
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
