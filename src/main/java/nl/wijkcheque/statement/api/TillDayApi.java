package nl.wijkcheque.statement.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import nl.wijkcheque.platform.web.Languages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.statement.TillDays;
import nl.wijkcheque.statement.paper.Paper;
import nl.wijkcheque.statement.paper.PaperPdf;
import nl.wijkcheque.statement.paper.TillPaper;
import nl.wijkcheque.statement.paper.Words;
import org.jspecify.annotations.Nullable;

/** The day report of the tills. */
@Controller("/v1/statements/till-day")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "statement")
class TillDayApi {

    private final TillDays days;
    private final Texts texts;

    TillDayApi(TillDays days, Texts texts) {
        this.days = days;
        this.texts = texts;
    }

    @Get
    @Secured({"CLERK", "COORDINATOR", "CONTROLLER"})
    @Produces("application/pdf")
    @Operation(summary = "What went through the tills on a day; for a clerk her own shifts.")
    @ApiResponse(
            responseCode = "200",
            description = "A PDF.",
            content = @Content(
                    mediaType = "application/pdf",
                    schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> paper(
            HttpRequest<?> request, Actor actor, @QueryValue LocalDate day, @Nullable @QueryValue String language) {
        var locale = language == null
                ? Languages.of(request)
                : language.equals("en") ? Texts.ENGLISH : Texts.DUTCH;
        Words words = Words.of(texts.in(locale), locale);
        Paper paper = TillPaper.of(RefusedException.valueOf(days.of(actor, day)), words);
        return HttpResponse.ok(PaperPdf.of(paper, words))
                .contentType(Representation.PDF.type())
                .header("Content-Disposition", "attachment; filename=\"" + paper.fileName() + ".pdf\"");
    }
}
