package nl.wijkcheque.statement.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.statement.Statements;
import nl.wijkcheque.statement.WorkStatements;
import nl.wijkcheque.statement.paper.TargetCsv;
import nl.wijkcheque.statement.paper.TargetPaper;
import nl.wijkcheque.statement.paper.WachtlijstCsv;
import nl.wijkcheque.statement.paper.WachtlijstPaper;
import org.jspecify.annotations.Nullable;

/** Statements of work as JSON, CSV or PDF: as the header Accept says, or {@code format} in a link. */
@Controller("/v1/statements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "statement")
class WorkStatementApi {

    private final WorkStatements work;
    private final Statements statements;
    private final StatementForms forms;

    WorkStatementApi(WorkStatements work, Statements statements, StatementForms forms) {
        this.work = work;
        this.statements = statements;
        this.forms = forms;
    }

    @Get("/wachtlijst")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/pdf"})
    @Secured({"COORDINATOR", "CONTROLLER", "ADMIN"})
    @Operation(summary = "Size, inflow, outflow and waits of the wachtlijst, per week, offering and cause.")
    @ApiResponse(
            responseCode = "200",
            description = "The statement.",
            content = @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = WachtlijstAnswer.class)))
    HttpResponse<?> wachtlijst(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue LocalDate from,
            @QueryValue LocalDate until,
            @Nullable @QueryValue String format,
            @Nullable @QueryValue String language) {
        return forms.answer(
                request,
                format,
                language,
                () -> statements.period(from, until).then(period -> work.wachtlijst(actor, period)),
                new StatementForms.Writing<>(
                        (made, words) -> WachtlijstAnswer.of(made, words.f().locale()), WachtlijstPaper::of,
                        WachtlijstCsv::of));
    }

    @Get("/targets")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/pdf"})
    @Secured({"COORDINATOR", "CONTROLLER", "ADMIN"})
    @Operation(summary = "Klussen and diensten that were done against what was meant, and avoided Wmo applications.")
    @ApiResponse(
            responseCode = "200",
            description = "The statement.",
            content = @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = TargetAnswer.class)))
    HttpResponse<?> targets(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue LocalDate from,
            @QueryValue LocalDate until,
            @Nullable @QueryValue String format,
            @Nullable @QueryValue String language) {
        return forms.answer(
                request,
                format,
                language,
                () -> statements.period(from, until).then(period -> work.targets(actor, period)),
                new StatementForms.Writing<>(
                        (made, words) -> TargetAnswer.of(made), TargetPaper::of, TargetCsv::of));
    }

    @Put("/targets")
    @Secured({"COORDINATOR", "CONTROLLER"})
    @Operation(summary = "Set how many klussen or diensten are meant to be done in a period.")
    TargetSet set(Actor actor, @Body @Valid TargetInput input) {
        return RefusedException.valueOf(work.setTarget(
                actor, input.kind(), input.from(), input.until(), input.number())
                .map(TargetSet::new));
    }

    /** A target of the same kind and days gets the new number. */
    @Serdeable
    record TargetInput(
            @NotNull OfferingKind kind,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @NotNull @Positive Integer number) {}

    /** What is meant now. */
    @Serdeable
    record TargetSet(int number) {}
}
