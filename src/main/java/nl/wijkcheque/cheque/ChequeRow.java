package nl.wijkcheque.cheque;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.resident.Ground;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;

/** A cheque as it is read; {@link SaleWriter} writes it. */
@MappedEntity("cheque")
record ChequeRow(
        @Id UUID id,
        byte[] codeHash,
        String serial,
        String state,
        int worthMinutes,
        String tariffGroup,
        @Nullable String ground,
        long priceCents,
        long gapCents,
        @Nullable UUID holderId,
        @Nullable UUID householdId,
        LocalDate validUntil,
        @Nullable Instant redeemedAt,
        @Nullable String redeemedPlace,
        @Nullable String redeemedRole) {

    static final String COLUMNS = "id, code_hash, serial, state, worth_minutes, tariff_group, ground, price_cents, gap_cents, holder_id,"
            + " household_id, valid_until, redeemed_at, redeemed_place, redeemed_role";

    Cheque cheque() {
        Cheque.ChequeFacts facts = new Cheque.ChequeFacts(
                new ChequeId(id),
                serial,
                Minutes.of(worthMinutes),
                new Paid(TariffGroup.valueOf(tariffGroup), Money.cents(priceCents), Money.cents(gapCents),
                        ground == null ? null : Ground.valueOf(ground)),
                validUntil,
                householdId);
        if (redeemedAt == null || redeemedPlace == null || redeemedRole == null) {
            return new IssuedCheque(facts);
        }
        return new RedeemedCheque(facts, new Redemption(redeemedAt, redeemedPlace, Role.valueOf(redeemedRole)));
    }

    ChequeView view(LocalDate today) {
        Cheque cheque = cheque();
        return new ChequeView(
                cheque.standingOn(today),
                serial,
                Minutes.of(worthMinutes),
                validUntil,
                householdId != null,
                cheque instanceof RedeemedCheque redeemed ? redeemed.redemption() : null);
    }
}
