package nl.wijkcheque.cheque.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.cheque.ChequeCounts;
import nl.wijkcheque.cheque.Wallet;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.ResidentLooks;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ResidentId;

/** What a household still has in personal cheques. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "cheque")
final class WalletApi {

    private final ChequeCounts cheques;
    private final Residents residents;
    private final ResidentLooks looks;

    WalletApi(ChequeCounts cheques, Residents residents, ResidentLooks looks) {
        this.cheques = cheques;
        this.residents = residents;
        this.looks = looks;
    }

    @Get("/residents/{id}/wallet")
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "The valid personal cheques of a resident's household. The look is written down.")
    WalletAnswer of(Actor actor, @PathVariable UUID id) {
        ResidentId resident = new ResidentId(id);
        WalletAnswer answer = wallet(resident);
        looks.looked(actor, resident);
        return answer;
    }

    @Get("/wallets/me")
    @Secured("RESIDENT")
    @Operation(summary = "Your own household's valid personal cheques.")
    WalletAnswer mine(Actor actor) {
        return wallet(RefusedException.found(Optional.ofNullable(actor.resident())));
    }

    private WalletAnswer wallet(ResidentId resident) {
        RefusedException.found(residents.find(resident));
        Wallet wallet = cheques.walletOf(resident);
        return new WalletAnswer(wallet.count(), wallet.worth().count());
    }

    /** @param worthMinutes of all together */
    @Serdeable
    record WalletAnswer(int count, int worthMinutes) {}
}
