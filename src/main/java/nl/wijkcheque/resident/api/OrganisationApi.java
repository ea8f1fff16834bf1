package nl.wijkcheque.resident.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.NewOrganisation;
import nl.wijkcheque.resident.NewPremises;
import nl.wijkcheque.resident.Organisation;
import nl.wijkcheque.resident.Organisations;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** The organisations that buy on account, and their premises, for machines. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
@Tag(name = "organisation")
class OrganisationApi {

    private final Organisations organisations;
    private final Idempotency idempotency;

    OrganisationApi(Organisations organisations, Idempotency idempotency) {
        this.organisations = organisations;
        this.idempotency = idempotency;
    }

    @Get("/organisations")
    @Secured({"CLERK", "COORDINATOR", "CONTROLLER", "ADMIN"})
    @Operation(summary = "All organisations that buy on account, in order of name.")
    OrganisationAnswer.All list() {
        return new OrganisationAnswer.All(
                organisations.list().stream().map(OrganisationAnswer::of).toList());
    }

    @Post("/organisations")
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Register an organisation; of the same name and number there is one.")
    OrganisationAnswer register(Actor actor, IdempotencyKey key, @Body TypedOrganisation.Organisation typed) {
        NewOrganisation organisation = typed.command();
        refuse(organisations.problems(organisation));
        return RefusedException.valueOf(idempotency.once(
                key,
                typed,
                OrganisationAnswer.class,
                () -> organisations.register(actor, organisation).map(id -> OrganisationAnswer.of(found(id)))));
    }

    @Get("/organisations/{id}")
    @Secured({"CLERK", "COORDINATOR", "CONTROLLER", "ADMIN"})
    @Operation(summary = "An organisation with its premises.")
    OrganisationAnswer.File open(UUID id) {
        OrganisationId known = new OrganisationId(id);
        return new OrganisationAnswer.File(
                OrganisationAnswer.of(found(known)),
                organisations.premisesOf(known).stream()
                        .map(OrganisationAnswer.OfPremises::of)
                        .toList());
    }

    @Put("/organisations/{id}")
    @Operation(summary = "Change an organisation. Invoices that were made keep what stood here then.")
    OrganisationAnswer change(Actor actor, UUID id, @Body TypedOrganisation.Organisation typed) {
        NewOrganisation organisation = typed.command();
        refuse(organisations.problems(organisation));
        int version = TypedOrganisation.versionOrRefuse(typed.version());
        return RefusedException.valueOf(organisations
                .change(actor, new OrganisationId(id), version, organisation)
                .map(OrganisationAnswer::of));
    }

    @Put("/organisations/{id}/active")
    @Operation(summary = "Say whether bookings may be made for an organisation.")
    OrganisationAnswer setActive(Actor actor, UUID id, @Body Activity typed) {
        if (typed.active() == null) {
            throw new RefusedException(Refusal.of(RefusalCode.INPUT_MISSING).at("active"));
        }
        return RefusedException.valueOf(organisations
                .setActive(actor, new OrganisationId(id), typed.active())
                .map(OrganisationAnswer::of));
    }

    @Post("/organisations/{id}/premises")
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Add premises, where an organisation has work done.")
    OrganisationAnswer.OfPremises add(
            Actor actor, IdempotencyKey key, UUID id, @Body TypedOrganisation.Premises typed) {
        NewPremises premises = typed.command();
        refuse(organisations.problems(premises));
        return RefusedException.valueOf(idempotency.once(
                key,
                typed,
                OrganisationAnswer.OfPremises.class,
                () -> organisations
                        .addPremises(actor, new OrganisationId(id), premises)
                        .map(OrganisationAnswer.OfPremises::of)));
    }

    @Put("/premises/{id}")
    @Operation(summary = "Change premises, or say that no bookings are made for them any more.")
    OrganisationAnswer.OfPremises changePremises(Actor actor, UUID id, @Body TypedOrganisation.Premises typed) {
        NewPremises premises = typed.command();
        refuse(organisations.problems(premises));
        int version = TypedOrganisation.versionOrRefuse(typed.version());
        return RefusedException.valueOf(organisations
                .changePremises(actor, new ResidentId(id), version, premises, typed.isActive())
                .map(OrganisationAnswer.OfPremises::of));
    }

    private Organisation found(OrganisationId id) {
        return RefusedException.found(organisations.find(id));
    }

    private static void refuse(List<Refusal> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }

    /** Whether it can be booked for. */
    @Serdeable
    @Schema(name = "OrganisationActivity", requiredProperties = "active")
    record Activity(@Nullable Boolean active) {}
}
