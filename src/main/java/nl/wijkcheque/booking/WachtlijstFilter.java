package nl.wijkcheque.booking;

import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.OfferingId;
import org.jspecify.annotations.Nullable;

/** Which part of the wachtlijst; null means any. */
public record WachtlijstFilter(
        @Nullable OfferingKind kind, @Nullable OfferingId offering, @Nullable Dagdeel dagdeel) {

    public static final WachtlijstFilter ALL = new WachtlijstFilter(null, null, null);
}
