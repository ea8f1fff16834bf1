package nl.wijkcheque.resident.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.Locations;
import nl.wijkcheque.resident.PostcodeTable;
import nl.wijkcheque.resident.Unlocated;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Where addresses are on the map, for machines. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "resident")
class LocationApi {

    private final Locations locations;

    LocationApi(Locations locations) {
        this.locations = locations;
    }

    @Get("/locations/missing")
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "Residents whose address is not on the map, in order of surname.")
    Missing missing(
            @Nullable @QueryValue UUID after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        Slice<Unlocated> slice = RefusedException.valueOf(locations.missing(after, size));
        return new Missing(
                slice.items().stream()
                        .map(one -> new MissingAddress(one.id(), one.name(), one.line()))
                        .toList(),
                slice.next());
    }

    @Put("/locations")
    @Secured("COORDINATOR")
    @Operation(
            summary = "Put addresses on the map: CSV with postcode, huisnummer, toevoeging, breedtegraad, lengtegraad.")
    Imported importAddresses(Actor actor, @Body @Valid Csv typed) {
        refuse(locations.importProblems(typed.csv()));
        return new Imported(RefusedException.valueOf(locations.importAddresses(actor, typed.csv())));
    }

    @Put("/locations/{id}")
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "Put one resident or premises on the map, in degrees; null for what the postcode table says.")
    Coordinates put(Actor actor, UUID id, @Body @Valid Coordinates typed) {
        RefusedException.valueOf(locations.put(actor, new ResidentId(id), typed.location()));
        return typed;
    }

    @Get("/servicepunt/location")
    @Secured({"COORDINATOR", "FOREMAN", "ADMIN"})
    @Operation(summary = "Where crews of one's own servicepunt gather; null when that is not known.")
    Coordinates servicepunt(Actor actor) {
        return locations.of(actor.servicepunt().id())
                .map(where -> new Coordinates(where.latitude(), where.longitude()))
                .orElse(new Coordinates(null, null));
    }

    @Put("/servicepunt/location")
    @Secured({"COORDINATOR", "ADMIN"})
    @Operation(summary = "Say where crews of one's own servicepunt gather; null to forget it.")
    Coordinates putServicepunt(Actor actor, @Body @Valid Coordinates typed) {
        RefusedException.valueOf(locations.putServicepunt(actor, typed.location()));
        return typed;
    }

    @Get("/postcode-table")
    @Secured({"COORDINATOR", "ADMIN"})
    @Operation(summary = "How many postcodes the table holds, and who loaded it when.")
    TableAnswer table() {
        return locations.postcodeTable().map(TableAnswer::of).orElse(new TableAnswer(0, null, null));
    }

    @Put("/postcode-table")
    @Secured("ADMIN")
    @Operation(
            summary = "Replace the whole table: CSV with postcode, breedtegraad, lengtegraad, and van, tot for house numbers.")
    TableAnswer load(Actor actor, @Body @Valid Csv typed) {
        refuse(locations.postcodeProblems(typed.csv()));
        return TableAnswer.of(RefusedException.valueOf(locations.loadPostcodes(actor, typed.csv())));
    }

    private static void refuse(List<Refusal> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }

    /** A page of addresses. */
    @Serdeable
    record Missing(List<MissingAddress> items, @Nullable String next) {}

    /** An address that is not on the map. */
    @Serdeable
    record MissingAddress(UUID id, String name, String address) {}

    /** A file, as text; at most 10,000 lines. */
    @Serdeable
    record Csv(@NotBlank String csv) {}

    /** @param addresses how many residents and premises were put on the map */
    @Serdeable
    record Imported(int addresses) {}

    /** Degrees (WGS 84); both or neither. */
    @Serdeable
    record Coordinates(@Nullable Double latitude, @Nullable Double longitude) {

        @Nullable
        Location location() {
            return Typed.location(latitude, longitude);
        }
    }

    /** @param loadedAt null as long as no table was loaded */
    @Serdeable
    record TableAnswer(int places, @Nullable Instant loadedAt, @Nullable String loadedBy) {

        static TableAnswer of(PostcodeTable table) {
            return new TableAnswer(table.places(), table.loadedAt(), table.loadedByName());
        }
    }
}
