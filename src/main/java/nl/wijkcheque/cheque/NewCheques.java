package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Writes new cheques: one statement, whatever the number. */
@Singleton
final class NewCheques {

    private static final List<String> COLUMNS = List.of(
            "id",
            "code_hash",
            "code_given",
            "sale_id",
            "servicepunt_id",
            "serial",
            "state",
            "version",
            "worth_minutes",
            "tariff_group",
            "ground",
            "price_cents",
            "gap_cents",
            "holder_id",
            "household_id",
            "issued_at",
            "valid_until",
            "changed_at",
            "changed_role",
            "changed_place");

    private final RowInserts inserts;
    private final Codes codes;

    NewCheques(RowInserts inserts, Codes codes) {
        this.inserts = inserts;
        this.codes = codes;
    }

    /**
     * @param facts of the new cheque, with the id of {@code code}'s cheque
     * @param given false while nobody was told the code
     */
    record NewCheque(Cheque.ChequeFacts facts, ChequeCode code, boolean given) {}

    void write(Actor by, Instant at, List<NewCheque> cheques) {
        inserts.insert(
                "cheque", COLUMNS, cheques.stream().map(cheque -> values(by, at, cheque)).toList());
    }

    private List<@Nullable Object> values(Actor by, Instant at, NewCheque cheque) {
        Cheque.ChequeFacts facts = cheque.facts();
        return Arrays.<@Nullable Object>asList(
                facts.id().value(),
                codes.hash(cheque.code()),
                cheque.given(),
                facts.sale().value(),
                facts.soldAt().value(),
                facts.serial(),
                ChequeState.ISSUED,
                facts.version(),
                facts.worth().count(),
                facts.paid().group(),
                facts.paid().ground(),
                facts.paid().price().cents(),
                facts.paid().gap().cents(),
                facts.holder() == null ? null : facts.holder().value(),
                facts.household(),
                at,
                facts.validUntil(),
                at,
                Spoken.roleOf(by),
                by.servicepunt().name());
    }
}
