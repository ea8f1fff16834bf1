package nl.wijkcheque.planning;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reason that speaks for something or against it.
 *
 * @param points what a plan costs more by it; less when below 0
 * @param participant whom it is about; null when it is about the visit as a whole
 */
@Serdeable
public record Signed(boolean good, Reason reason, long points, @Nullable UUID participant) {}
