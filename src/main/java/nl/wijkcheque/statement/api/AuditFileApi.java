package nl.wijkcheque.statement.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.statement.xaf.AuditFiles;
import org.jspecify.annotations.Nullable;

/** The books of a year as a file for a bookkeeper or the tax authority. */
@Controller("/v1/statements/audit-file")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "statement")
class AuditFileApi {

    private final AuditFiles files;

    AuditFileApi(AuditFiles files) {
        this.files = files;
    }

    @Get
    @Secured({"CONTROLLER", "ADMIN"})
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "The books of a calendar year, or its first months, as XML Auditfile Financieel 3.2.")
    @ApiResponse(
            responseCode = "200",
            description = "An XAF file.",
            content = @Content(
                    mediaType = MediaType.APPLICATION_XML,
                    schema = @Schema(type = "string", format = "binary")))
    HttpResponse<StreamedFile> file(Actor actor, @QueryValue int year, @Nullable @QueryValue LocalDate until) {
        Period period = RefusedException.valueOf(files.period(year, until));
        String name = "auditfile-" + period.from() + "-" + period.until() + ".xaf";
        return HttpResponse.ok(
                new StreamedFile(files.of(actor, period), MediaType.APPLICATION_XML_TYPE).attach(name));
    }
}
