package nl.wijkcheque.catalogue.web;

import java.util.List;
import nl.wijkcheque.catalogue.Offering;

/** All offerings, for who keeps them. */
public record OfferingListView(List<Offering> offerings) {}
