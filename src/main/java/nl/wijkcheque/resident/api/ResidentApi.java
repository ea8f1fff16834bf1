package nl.wijkcheque.resident.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.identity.FreshLogin;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.NewResident;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.ResidentSearch;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Registering, finding and changing residents, for machines. */
@Controller("/v1/residents")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "resident")
class ResidentApi {

    private final Residents residents;
    private final Idempotency idempotency;

    ResidentApi(Residents residents, Idempotency idempotency) {
        this.residents = residents;
        this.idempotency = idempotency;
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "Register a resident. Somebody who seems known is refused, unless anotherPerson is true.")
    ResidentAnswer register(Actor actor, IdempotencyKey key, @Body Typed.Resident typed) {
        NewResident resident = typed.command();
        List<Refusal> problems = residents.problems(resident);
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return RefusedException.valueOf(idempotency.once(
                key,
                typed,
                ResidentAnswer.class,
                () -> residents
                        .register(actor, resident)
                        .map(id -> ResidentAnswer.of(residents.find(id).orElseThrow()))));
    }

    @Get
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "Find residents by the beginning of the surname, postcode and house number, or birth date.")
    Found search(
            @Nullable @QueryValue @Size(max = 80) String name,
            @Nullable @QueryValue @Size(max = 10) String postcode,
            @Nullable @QueryValue Integer houseNumber,
            @Nullable @QueryValue LocalDate birthDate,
            @Nullable @QueryValue @Size(max = 36) String after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        ResidentSearch search = new ResidentSearch(name, postcode, houseNumber, birthDate);
        Slice<Resident> found = RefusedException.valueOf(residents.search(search, after == null ? "" : after, size));
        return new Found(found.items().stream().map(ResidentAnswer::of).toList(), found.next());
    }

    @Get("/me")
    @Secured("RESIDENT")
    @Operation(summary = "What is known about the resident who asks.")
    FileAnswer me(Actor actor) {
        ResidentId self = actor.resident();
        if (self == null) {
            throw new RefusedException(Refusal.of(RefusalCode.NOT_FOUND));
        }
        return FileAnswer.of(RefusedException.found(residents.open(actor, self)));
    }

    @Get("/{id}")
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "A resident's file. The look is written down.")
    FileAnswer open(Actor actor, UUID id) {
        return FileAnswer.of(RefusedException.found(residents.open(actor, new ResidentId(id))));
    }

    @Put("/{id}/contact-data")
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "Change where a resident lives and how to reach her.")
    ResidentAnswer change(Actor actor, UUID id, @Body Typed.Contact typed) {
        List<Refusal> problems = residents.problems(typed.command());
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return RefusedException.valueOf(residents
                .change(actor, new ResidentId(id), typed.versionOrRefuse(), typed.command(), typed.why())
                .map(ResidentAnswer::of));
    }

    @Post("/{id}/logins")
    @Status(HttpStatus.CREATED)
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "Make a login for a resident; the password is shown once and an earlier login stops working.")
    LoginAnswer login(Actor actor, IdempotencyKey key, UUID id) {
        return RefusedException.valueOf(idempotency.once(
                key, id, LoginAnswer.class, () -> residents
                        .giveLogin(actor, new ResidentId(id))
                        .map(LoginAnswer::of)));
    }

    /** A page of those who were found, in order of surname. */
    @Serdeable
    record Found(List<ResidentAnswer> items, @Nullable String next) {}

    /** What she needs to log in. */
    @Serdeable
    record LoginAnswer(String username, String password) {

        static LoginAnswer of(FreshLogin login) {
            return new LoginAnswer(login.username(), login.password());
        }

        /** Never the password. */
        @Override
        public String toString() {
            return "LoginAnswer[" + username + "]";
        }
    }
}
