package nl.wijkcheque.ledger.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkcheque.ledger.AccountKind;
import nl.wijkcheque.ledger.ChartOfAccounts;
import nl.wijkcheque.ledger.ChartedAccount;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import org.jspecify.annotations.Nullable;

/** The chart of accounts, for machines. */
@Controller("/v1/ledger-accounts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "ledger")
class ChartApi {

    private final ChartOfAccounts chart;

    ChartApi(ChartOfAccounts chart) {
        this.chart = chart;
    }

    @Get
    @Secured({"CONTROLLER", "ADMIN"})
    @Operation(summary = "Every account of the ledger, by number, with its code in the Referentie GrootboekSchema.")
    Listed list() {
        return new Listed(chart.all().stream().map(AccountAnswer::of).toList());
    }

    @Put("/{account}")
    @Secured("ADMIN")
    @Operation(summary = "Number an account as the bookkeeper does. What was posted stays.")
    AccountAnswer change(Actor actor, @PathVariable LedgerAccount account, @Body @Valid AccountBody body) {
        return AccountAnswer.of(
                RefusedException.valueOf(chart.change(actor, account, body.number(), body.rgs())));
    }

    /** The whole chart. */
    @Serdeable
    record Listed(List<AccountAnswer> items) {}

    /** A number of four digits, and the RGS code; null where none fits. */
    @Serdeable
    record AccountBody(
            @NotNull @Min(ChartOfAccounts.LOWEST) @Max(ChartOfAccounts.HIGHEST) Integer number,
            @Nullable @Size(min = 4, max = 20) String rgs) {}

    /** An account as a bookkeeper knows it. */
    @Serdeable
    record AccountAnswer(
            LedgerAccount account, int number, AccountKind kind, @Nullable String rgs, String nameNl, String nameEn) {

        static AccountAnswer of(ChartedAccount charted) {
            return new AccountAnswer(
                    charted.account(),
                    charted.number(),
                    charted.kind(),
                    charted.rgs(),
                    charted.nameNl(),
                    charted.nameEn());
        }
    }
}
