package nl.wijkcheque.visit.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.visit.Kits;

/** What crews take along, for machines. */
@Controller("/v1/kits")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"FOREMAN", "COORDINATOR"})
@Tag(name = "visit")
class KitApi {

    private final Kits kits;

    KitApi(Kits kits) {
        this.kits = kits;
    }

    @Get
    @Operation(summary = "What a crew takes along, per offering of which something was said.")
    All all() {
        return new All(kits.all().entrySet().stream()
                .map(kit -> new Kit(kit.getKey().value(), kit.getValue().nl(), kit.getValue().en()))
                .sorted(Comparator.comparing(Kit::offeringId))
                .toList());
    }

    @Put("/{offeringId}")
    @Operation(summary = "Say what a crew takes along for an offering.")
    Kit set(Actor actor, UUID offeringId, @Body @Valid Bring typed) {
        RefusedException.valueOf(
                kits.set(actor, new OfferingId(offeringId), new Wording(typed.nl(), typed.en())));
        return new Kit(offeringId, typed.nl().strip(), typed.en().strip());
    }

    /** @param en empty when it was not translated */
    @Serdeable
    record Bring(@NotNull @Size(max = 300) String nl, @NotNull @Size(max = 300) String en) {}

    /** What a crew takes along for one offering. */
    @Serdeable
    record Kit(UUID offeringId, String nl, String en) {}

    /** Every kit. */
    @Serdeable
    record All(List<Kit> items) {}
}
