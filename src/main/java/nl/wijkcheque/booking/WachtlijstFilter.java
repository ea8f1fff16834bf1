package nl.wijkcheque.booking;

import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.OfferingId;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the wachtlijst; null means any.
 *
 * @param urgentOnly only what goes before others
 * @param text the number of a booking, or how a surname begins; empty for all
 */
public record WachtlijstFilter(
        @Nullable OfferingKind kind,
        @Nullable OfferingId offering,
        @Nullable Dagdeel dagdeel,
        @Nullable WaitingCause cause,
        boolean urgentOnly,
        String text) {

    public static final WachtlijstFilter ALL = new WachtlijstFilter(null, null, null);

    public WachtlijstFilter(
            @Nullable OfferingKind kind, @Nullable OfferingId offering, @Nullable Dagdeel dagdeel) {
        this(kind, offering, dagdeel, null, false, "");
    }

    /** Whether of each offering that is shown everything is shown, up to some place in the line. */
    boolean showsWholeOfferings() {
        return dagdeel == null && cause == null && text.isBlank();
    }
}
