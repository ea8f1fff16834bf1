package nl.wijkcheque.platform.web;

import java.util.List;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Carries refusals from a controller to the one place where they become a problem answer or a page. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public RefusedException(List<Refusal> refusals) {
        super(refusals.toString(), null, false, false);
        this.refusals = List.copyOf(refusals);
    }

    public RefusedException(Refusal refusal) {
        this(List.of(refusal));
    }

    /** The value of what was done. @throws RefusedException when it was refused */
    public static <T> T valueOf(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Refusal refusal) -> throw new RefusedException(refusal);
        };
    }

    /** The thing found. @throws RefusedException NOT_FOUND when there is none */
    public static <T> T found(java.util.Optional<T> thing) {
        return thing.orElseThrow(() -> new RefusedException(Refusal.of(RefusalCode.NOT_FOUND)));
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
