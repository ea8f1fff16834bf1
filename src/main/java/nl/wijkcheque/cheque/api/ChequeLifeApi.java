package nl.wijkcheque.cheque.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.cheque.ChequeFiles;
import nl.wijkcheque.cheque.ChequeStanding;
import nl.wijkcheque.cheque.ChequeView;
import nl.wijkcheque.cheque.Which;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** A cheque with its whole history. A code is in the body, never in an address. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "cheque")
class ChequeLifeApi {

    private final ChequeFiles files;
    private final Residents residents;

    ChequeLifeApi(ChequeFiles files, Residents residents) {
        this.files = files;
        this.residents = residents;
    }

    @Get("/cheques/{id}")
    @Secured({"CLERK", "COORDINATOR", "CONTROLLER"})
    @Operation(summary = "A cheque and all that happened to it; names of colleagues only for those who may know them.")
    LifeAnswer one(Actor actor, @PathVariable UUID id) {
        return LifeAnswer.of(RefusedException.valueOf(files.open(actor, new Which.Id(new ChequeId(id)))));
    }

    @Post("/cheque-histories")
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "A cheque and all that happened to it, by its code or by the number printed on it.")
    LifeAnswer find(Actor actor, @Body @Valid HistoryRequest body) {
        return LifeAnswer.of(RefusedException.valueOf(
                body.serial() == null
                        ? files.open(actor, new Which.Code(body.code() == null ? "" : body.code()))
                        : files.bySerial(actor, body.serial())));
    }

    @Get("/residents/{id}/cheques")
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "The cheques that are a resident's, and those that she bought, the latest first.")
    ChequeList ofResident(Actor actor, @PathVariable UUID id) {
        ResidentId resident = RefusedException.found(residents.find(new ResidentId(id))).id();
        return new ChequeList(
                files.ofResident(actor, resident).stream().map(ChequeItem::of).toList());
    }

    /**
     * One of the two.
     *
     * @param code as scanned or typed
     * @param serial as printed on the cheque
     */
    @Serdeable
    record HistoryRequest(@Nullable @Size(max = 100) String code, @Nullable @Size(max = 30) String serial) {

        /** Never the code. */
        @Override
        public String toString() {
            return "HistoryRequest[" + serial + "]";
        }
    }

    /** At most 500. */
    @Serdeable
    record ChequeList(List<ChequeItem> items) {}

    /** @param personal good for one household only */
    @Serdeable
    record ChequeItem(
            UUID id, ChequeStanding state, String serial, int worthMinutes, LocalDate validUntil, boolean personal) {

        static ChequeItem of(ChequeView view) {
            return new ChequeItem(
                    view.id().value(),
                    view.standing(),
                    view.serial(),
                    view.worth().count(),
                    view.validUntil(),
                    view.personal());
        }
    }
}
