package nl.wijkcheque.resident.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.wijkcheque.resident.Ground;
import nl.wijkcheque.resident.ResidentFile;
import org.jspecify.annotations.Nullable;

/**
 * A resident's file.
 *
 * @param reduced whether she pays the reduced tariff today
 * @param ground why; null when she does not
 * @param housemates others of the same household
 */
@Serdeable
record FileAnswer(
        ResidentAnswer resident,
        boolean reduced,
        @Nullable Ground ground,
        List<EntitlementAnswer> entitlements,
        List<Housemate> housemates) {

    static FileAnswer of(ResidentFile file) {
        return new FileAnswer(
                ResidentAnswer.of(file.resident()),
                file.ground() != null,
                file.ground(),
                file.entitlements().stream().map(EntitlementAnswer::of).toList(),
                file.housemates().stream()
                        .map(other -> new Housemate(other.id().toString(), other.name().full()))
                        .toList());
    }

    /** Somebody she lives with. */
    @Serdeable
    record Housemate(String id, String name) {}
}
