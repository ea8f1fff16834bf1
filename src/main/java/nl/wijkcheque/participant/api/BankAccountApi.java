package nl.wijkcheque.participant.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.wijkcheque.participant.BankAccounts;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Where participants get their bonus, for machines; it is never read back here. */
@Controller("/v1/participants")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "participant")
class BankAccountApi {

    private final BankAccounts accounts;

    BankAccountApi(BankAccounts accounts) {
        this.accounts = accounts;
    }

    @Put("/me/bank-account")
    @Status(HttpStatus.NO_CONTENT)
    @Secured("PARTICIPANT")
    @Operation(summary = "Where you want to get your bonus, instead of what it was.")
    void setOwn(Actor actor, @Body @Valid BankAccount body) {
        ParticipantId self = actor.participant();
        if (self == null) {
            throw new RefusedException(Refusal.of(RefusalCode.NOT_FOUND));
        }
        set(actor, self, body);
    }

    @Put("/{id}/bank-account")
    @Status(HttpStatus.NO_CONTENT)
    @Secured("COACH")
    @Operation(summary = "Where she wants to get her bonus, instead of what it was.")
    void setOf(Actor actor, UUID id, @Body @Valid BankAccount body) {
        set(actor, new ParticipantId(id), body);
    }

    private void set(Actor actor, ParticipantId id, BankAccount body) {
        Iban iban = body.iban() == null ? null : RefusedException.valueOf(Iban.read(body.iban()));
        RefusedException.valueOf(accounts.set(actor, id, iban));
    }

    /** @param iban null to forget it */
    @Serdeable
    record BankAccount(@Nullable @Size(max = 50) String iban) {

        /** Never the number. */
        @Override
        public String toString() {
            return "BankAccount";
        }
    }
}
