package nl.wijkcheque.statement.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.statement.ClosedStatement;
import nl.wijkcheque.statement.Closings;
import nl.wijkcheque.statement.Statements;

/** Closing months and years of the books, for machines. */
@Controller("/v1/statements/closings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "statement")
class ClosingApi {

    private final Closings closings;
    private final Statements statements;
    private final Idempotency idempotency;

    ClosingApi(Closings closings, Statements statements, Idempotency idempotency) {
        this.closings = closings;
        this.statements = statements;
        this.idempotency = idempotency;
    }

    @Get
    @Secured({"CONTROLLER", "ADMIN"})
    @Operation(summary = "The months and years that are closed, newest first, with the hashes of their files.")
    Listed list(Actor actor) {
        return new Listed(closings.all(actor.servicepunt().id()).stream()
                .map(ClosingAnswer::of)
                .toList());
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured("CONTROLLER")
    @Operation(summary = "Close a month, or a year with its months that are still open. It can't be opened again.")
    ClosingAnswer close(Actor actor, IdempotencyKey key, @Body @Valid ClosingBody body) {
        var period = RefusedException.valueOf(statements.period(body.from(), body.until()));
        return RefusedException.valueOf(idempotency.once(
                key, body, ClosingAnswer.class, () -> closings.close(actor, period).map(ClosingAnswer::of)));
    }

    /** What is closed. */
    @Serdeable
    record Listed(List<ClosingAnswer> items) {}

    /** The first and the last day of a month or a calendar year. */
    @Serdeable
    record ClosingBody(@NotNull LocalDate from, @NotNull LocalDate until) {}

    /** A closed statement, and the SHA-256 of its Dutch files in hexadecimal digits: made again, they are the same. */
    @Serdeable
    record ClosingAnswer(
            UUID id,
            LocalDate from,
            LocalDate until,
            Instant closedAt,
            String closedBy,
            String jsonSha256,
            String csvSha256,
            String pdfSha256) {

        static ClosingAnswer of(ClosedStatement closed) {
            return new ClosingAnswer(
                    closed.id(),
                    closed.period().from(),
                    closed.period().until(),
                    closed.closedAt(),
                    closed.closedBy(),
                    closed.jsonSha256(),
                    closed.csvSha256(),
                    closed.pdfSha256());
        }
    }
}
