package nl.wijkcheque.cheque.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.cheque.Change;
import nl.wijkcheque.cheque.ChequeSheets;
import nl.wijkcheque.cheque.ChequeStanding;
import nl.wijkcheque.cheque.ChequeView;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;

/** What can be asked with a code in the hand. A code is in the body, never in an address. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "cheque")
class ChequeApi {

    private final Cheques cheques;
    private final ChequeSheets sheets;

    ChequeApi(Cheques cheques, ChequeSheets sheets) {
        this.cheques = cheques;
        this.sheets = sheets;
    }

    @Post("/cheque-sheets")
    @Produces(MediaType.APPLICATION_PDF)
    @Secured("CLERK")
    @Operation(summary = "A PDF, A4, eight cheques to a page, of cheques whose codes you hold.")
    HttpResponse<byte[]> sheet(Actor actor, @Body @Valid SheetRequest body) {
        return HttpResponse.ok(RefusedException.valueOf(sheets.print(actor, body.codes(), body.wish())))
                .header("Content-Disposition", "inline; filename=\"cheques.pdf\"");
    }

    @Post("/cheque-lookups")
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "What a cheque is: valid, used (when, where, by whom) or expired.")
    LookupAnswer look(Actor actor, @Body @Valid LookupRequest body) {
        return LookupAnswer.of(RefusedException.valueOf(cheques.look(actor, body.code())));
    }

    /**
     * What to print.
     *
     * @param codes as scanned or typed, in the order of printing
     * @param wish on bearer cheques that are a present
     */
    @Serdeable
    record SheetRequest(
            @NotEmpty @Size(max = ChequeSheets.MOST_PER_SHEET) List<@NotBlank @Size(max = 100) String> codes,
            @Nullable @Size(max = ChequeSheets.LONGEST_WISH) String wish) {

        /** Never the codes. */
        @Override
        public String toString() {
            return "SheetRequest[" + codes.size() + "]";
        }
    }

    /** @param code as scanned or typed */
    @Serdeable
    record LookupRequest(@NotBlank @Size(max = 100) String code) {

        /** Never the code. */
        @Override
        public String toString() {
            return "LookupRequest";
        }
    }

    /**
     * What a cheque is: no name, no price.
     *
     * @param personal good for one household only
     * @param changed the last thing that happened to it; null while it can be used
     */
    @Serdeable
    record LookupAnswer(
            ChequeStanding state,
            String serial,
            int worthMinutes,
            LocalDate validUntil,
            boolean personal,
            @Nullable ChangeAnswer changed) {

        static LookupAnswer of(ChequeView view) {
            Change change = view.change();
            return new LookupAnswer(
                    view.standing(),
                    view.serial(),
                    view.worth().count(),
                    view.validUntil(),
                    view.personal(),
                    change == null
                            ? null
                            : new ChangeAnswer(change.at(), change.servicepunt(), change.by()));
        }
    }

    /** When, where and by whom: as what, not who. */
    @Serdeable
    record ChangeAnswer(Instant at, String servicepunt, Role byRole) {}
}
