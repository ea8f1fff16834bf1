package nl.wijkcheque.participant;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** @param liked false for rather not; no row for either is all right */
@MappedEntity("offering_wish")
record OfferingWishRow(UUID participantId, UUID offeringId, boolean liked) {}
