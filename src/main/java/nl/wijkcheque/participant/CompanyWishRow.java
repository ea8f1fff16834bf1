package nl.wijkcheque.participant;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** With whom somebody would rather go; the other may not know. */
@MappedEntity("company_wish")
record CompanyWishRow(UUID participantId, UUID companionId) {}
