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
import java.util.UUID;
import nl.wijkcheque.claim.Claim;
import nl.wijkcheque.claim.ClaimId;
import nl.wijkcheque.claim.Claims;
import nl.wijkcheque.platform.web.Languages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.statement.paper.ClaimPaper;
import nl.wijkcheque.statement.paper.Paper;
import nl.wijkcheque.statement.paper.PaperPdf;
import nl.wijkcheque.statement.paper.Words;
import org.jspecify.annotations.Nullable;

/** The paper of a claim. */
@Controller("/v1/statements/subsidy-claims")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "claim")
class ClaimPaperApi {

    private final Claims claims;
    private final Texts texts;

    ClaimPaperApi(Claims claims, Texts texts) {
        this.claims = claims;
        this.texts = texts;
    }

    @Get("/{id}")
    @Secured({"CONTROLLER", "ADMIN"})
    @Produces("application/pdf")
    @Operation(summary = "A claim on paper, for the municipality: grounds counted, nobody named.")
    @ApiResponse(
            responseCode = "200",
            description = "A PDF.",
            content = @Content(
                    mediaType = "application/pdf",
                    schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> paper(HttpRequest<?> request, Actor actor, UUID id, @Nullable @QueryValue String language) {
        Claim claim = RefusedException.found(claims.find(actor, new ClaimId(id)));
        var locale = language == null
                ? Languages.of(request)
                : language.equals("en") ? Texts.ENGLISH : Texts.DUTCH;
        Words words = Words.of(texts.in(locale), locale);
        Paper paper = ClaimPaper.of(claim, actor.servicepunt(), words);
        return HttpResponse.ok(PaperPdf.of(paper, words))
                .contentType(Representation.PDF.type())
                .header("Content-Disposition", "attachment; filename=\"" + paper.fileName() + ".pdf\"");
    }
}
