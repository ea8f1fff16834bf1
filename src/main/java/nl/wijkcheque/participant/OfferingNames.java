package nl.wijkcheque.participant;

import java.util.Locale;
import java.util.Map;
import nl.wijkcheque.shared.OfferingId;

/**
 * Which offerings somebody can be inducted into. Participants do not know the catalogue: whoever knows both tells them.
 */
public interface OfferingNames {

    boolean exists(OfferingId offering);

    /** Names in the language of the reader, in the order in which people want to see them. */
    Map<OfferingId, String> all(Locale language);
}
