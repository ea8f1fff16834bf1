package nl.wijkcheque.participant;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** One row per participant and offering; none before the first step. */
@MappedEntity("induction")
record InductionRow(UUID participantId, UUID offeringId, InductionLevel level) {}
