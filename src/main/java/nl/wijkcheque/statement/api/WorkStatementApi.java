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
import java.util.Locale;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.platform.web.Languages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.statement.Statements;
import nl.wijkcheque.statement.TargetStatement;
import nl.wijkcheque.statement.WachtlijstStatement;
import nl.wijkcheque.statement.WorkStatements;
import nl.wijkcheque.statement.paper.Paper;
import nl.wijkcheque.statement.paper.PaperPdf;
import nl.wijkcheque.statement.paper.TargetCsv;
import nl.wijkcheque.statement.paper.TargetPaper;
import nl.wijkcheque.statement.paper.WachtlijstCsv;
import nl.wijkcheque.statement.paper.WachtlijstPaper;
import nl.wijkcheque.statement.paper.Words;
import org.jspecify.annotations.Nullable;

/** Statements of work as JSON, CSV or PDF: as the header Accept says, or {@code format} in a link. */
@Controller("/v1/statements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "statement")
class WorkStatementApi {

    private final WorkStatements work;
    private final Statements statements;
    private final Texts texts;

    WorkStatementApi(WorkStatements work, Statements statements, Texts texts) {
        this.work = work;
        this.statements = statements;
        this.texts = texts;
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
        Representation form = Representation.of(request, format);
        Words words = words(request, language);
        WachtlijstStatement made = RefusedException.valueOf(
                statements.period(from, until).then(period -> work.wachtlijst(actor, period)));
        return switch (form) {
            case JSON -> json(WachtlijstAnswer.of(made, words.f().locale()));
            case CSV -> file(form, WachtlijstPaper.of(made, words), WachtlijstCsv.of(made, words));
            case PDF -> pdf(WachtlijstPaper.of(made, words), words);
        };
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
        Representation form = Representation.of(request, format);
        Words words = words(request, language);
        TargetStatement made = RefusedException.valueOf(
                statements.period(from, until).then(period -> work.targets(actor, period)));
        return switch (form) {
            case JSON -> json(TargetAnswer.of(made));
            case CSV -> file(form, TargetPaper.of(made, words), TargetCsv.of(made, words));
            case PDF -> pdf(TargetPaper.of(made, words), words);
        };
    }

    @Put("/targets")
    @Secured({"COORDINATOR", "CONTROLLER"})
    @Operation(summary = "Set how many klussen or diensten are meant to be done in a period.")
    TargetSet set(Actor actor, @Body @Valid TargetInput input) {
        return RefusedException.valueOf(work.setTarget(
                actor, input.kind(), input.from(), input.until(), input.number())
                .map(TargetSet::new));
    }

    private Words words(HttpRequest<?> request, @Nullable String language) {
        Locale locale = language == null
                ? Languages.of(request)
                : language.equals("en") ? Texts.ENGLISH : Texts.DUTCH;
        return Words.of(texts.in(locale), locale);
    }

    private static HttpResponse<?> json(Object answer) {
        return HttpResponse.ok(answer).contentType(Representation.JSON.type());
    }

    private static HttpResponse<?> pdf(Paper paper, Words words) {
        return file(Representation.PDF, paper, PaperPdf.of(paper, words));
    }

    private static HttpResponse<?> file(Representation form, Paper paper, byte[] content) {
        return HttpResponse.ok(content)
                .contentType(form.type())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + paper.fileName() + "." + form.ending() + "\"");
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
