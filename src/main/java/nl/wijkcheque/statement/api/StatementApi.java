package nl.wijkcheque.statement.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.Year;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.statement.Statements;
import nl.wijkcheque.statement.paper.BonusCsv;
import nl.wijkcheque.statement.paper.BonusPaper;
import nl.wijkcheque.statement.paper.FlowCsv;
import nl.wijkcheque.statement.paper.FlowPaper;
import nl.wijkcheque.statement.paper.RevenueCsv;
import nl.wijkcheque.statement.paper.RevenuePaper;
import org.jspecify.annotations.Nullable;

/**
 * Statements as JSON, CSV or PDF: as the header Accept says, or {@code format} in a link; files in the language of the
 * reader, or {@code language} in a link.
 */
@Controller("/v1/statements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces({MediaType.APPLICATION_JSON, "text/csv", "application/pdf"})
@Tag(name = "statement")
class StatementApi {

    private final Statements statements;
    private final StatementForms forms;

    StatementApi(Statements statements, StatementForms forms) {
        this.statements = statements;
        this.forms = forms;
    }

    @Get("/revenue")
    @Secured({"CONTROLLER", "ADMIN"})
    @Operation(summary = "Sold, redeemed, owed and to be claimed over a period, from the ledger.")
    @ApiResponse(
            responseCode = "200",
            description = "The statement.",
            content = @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = RevenueAnswer.class)))
    HttpResponse<?> revenue(
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
                () -> statements.period(from, until).then(period -> statements.revenue(actor, period)),
                new StatementForms.Writing<>(
                        (made, words) -> RevenueAnswer.of(made), RevenuePaper::of, RevenueCsv::of));
    }

    @Get("/hour-bonus")
    @Secured({"CONTROLLER", "ADMIN"})
    @Operation(summary = "The bonus of participants on a participatiebaan over a calendar year.")
    @ApiResponse(
            responseCode = "200",
            description = "The statement.",
            content = @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = HourBonusAnswer.class)))
    HttpResponse<?> hourBonus(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue int year,
            @Nullable @QueryValue String format,
            @Nullable @QueryValue String language) {
        return forms.answer(
                request,
                format,
                language,
                () -> statements.hourBonus(actor, year(year)),
                new StatementForms.Writing<>(
                        (made, words) -> HourBonusAnswer.of(made), BonusPaper::of, BonusCsv::of));
    }

    @Get("/flow")
    @Secured({"COACH", "CONTROLLER"})
    @Operation(summary = "How many came in, moved on and left over a period, per track and reason.")
    @ApiResponse(
            responseCode = "200",
            description = "The statement.",
            content = @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = FlowAnswer.class)))
    HttpResponse<?> flow(
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
                () -> statements.period(from, until).then(period -> statements.flow(actor, period)),
                new StatementForms.Writing<>(
                        (made, words) -> FlowAnswer.of(made), FlowPaper::of, FlowCsv::of));
    }

    private static Year year(int year) {
        if (year < Year.MIN_VALUE || year > Year.MAX_VALUE) {
            throw new RefusedException(Refusal.of(RefusalCode.STATEMENT_PERIOD_INVALID).at("year"));
        }
        return Year.of(year);
    }
}
