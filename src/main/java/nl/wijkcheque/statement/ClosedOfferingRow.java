package nl.wijkcheque.statement;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** What an offering was called when books were closed. */
@Introspected
record ClosedOfferingRow(UUID offeringId, String nameNl, String nameEn) {}
