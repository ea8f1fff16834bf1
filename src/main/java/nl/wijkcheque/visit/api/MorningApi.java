package nl.wijkcheque.visit.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
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
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.platform.web.Languages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.visit.Attendance;
import nl.wijkcheque.visit.Mornings;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.paper.MorningPaper;

/** The start of a day, for machines. */
@Controller("/v1/mornings/{day}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"FOREMAN", "COORDINATOR"})
@Tag(name = "visit")
class MorningApi {

    private final Mornings mornings;
    private final MorningPaper paper;

    MorningApi(Mornings mornings, MorningPaper paper) {
        this.mornings = mornings;
        this.paper = paper;
    }

    @Get
    @Operation(summary = "Who gathers on a day, and where each crew goes.")
    MorningAnswer morning(HttpRequest<?> request, Actor actor, LocalDate day) {
        return MorningAnswer.of(mornings.of(actor, day), Languages.of(request));
    }

    @Get("/pdf")
    @Produces(MediaType.APPLICATION_PDF)
    @ApiResponse(responseCode = "200",
            description = "One page per crew; addresses only from the day before until the day"
                    + " after.",
            content = @Content(mediaType = MediaType.APPLICATION_PDF, schema = @Schema(type = "string",
                    format = "binary")))
    @Operation(summary = "The lists of the day on paper.")
    HttpResponse<?> pdf(HttpRequest<?> request, Actor actor, LocalDate day) {
        return paper.of(actor, day, Languages.of(request));
    }

    @Put("/attendance/{participantId}")
    @Operation(summary = "Say whether somebody is there. What is said last counts.")
    Told tick(Actor actor, LocalDate day, UUID participantId, @Body @Valid Tick typed) {
        Attendance told = RefusedException.valueOf(
                mornings.tick(actor, new ParticipantId(participantId), day, typed.presence()));
        return new Told(told.participant().value(), told.day(), told.presence());
    }

    /** Whether somebody is there. */
    @Serdeable
    record Tick(@NotNull Presence presence) {}

    /** What was said about somebody. */
    @Serdeable
    record Told(UUID participantId, LocalDate day, Presence presence) {}
}
