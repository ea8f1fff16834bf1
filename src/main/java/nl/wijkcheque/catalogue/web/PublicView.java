package nl.wijkcheque.catalogue.web;

import java.util.List;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Tariff;

/** What anybody may know: what is offered, and what it costs today. */
public record PublicView(List<Offering> offerings, List<Tariff> tariffs) {

    public List<Offering> of(OfferingKind kind) {
        return offerings.stream().filter(offering -> offering.kind() == kind).toList();
    }
}
