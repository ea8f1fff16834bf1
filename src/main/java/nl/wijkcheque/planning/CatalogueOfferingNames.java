package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.participant.OfferingNames;
import nl.wijkcheque.shared.OfferingId;

/** Tells participants what the catalogue has; neither knows the other. */
@Singleton
final class CatalogueOfferingNames implements OfferingNames {

    private final Offerings offerings;

    CatalogueOfferingNames(Offerings offerings) {
        this.offerings = offerings;
    }

    @Override
    public boolean exists(OfferingId offering) {
        return offerings.find(offering).isPresent();
    }

    @Override
    public Map<OfferingId, String> all(Locale language) {
        Map<OfferingId, String> names = new LinkedHashMap<>();
        for (Offering offering : offerings.list(true)) {
            names.put(offering.id(), offering.name(language));
        }
        return names;
    }
}
