package nl.wijkcheque.cheque;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.resident.Ground;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.SaleId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** A cheque as it is read; {@link NewCheques} writes it, {@link Steps} changes it. */
@MappedEntity("cheque")
record ChequeRow(
        @Id UUID id,
        byte[] codeHash,
        UUID saleId,
        UUID servicepuntId,
        String serial,
        String state,
        int version,
        int worthMinutes,
        String tariffGroup,
        @Nullable String ground,
        long priceCents,
        long gapCents,
        @Nullable UUID holderId,
        @Nullable UUID householdId,
        LocalDate validUntil,
        Instant changedAt,
        String changedRole,
        String changedPlace,
        @Nullable UUID visitId) {

    static final String COLUMNS = "id, code_hash, sale_id, servicepunt_id, serial, state, version, worth_minutes,"
            + " tariff_group, ground, price_cents, gap_cents, holder_id, household_id, valid_until, changed_at,"
            + " changed_role, changed_place, visit_id";

    Cheque cheque() {
        Change change = new Change(changedAt, changedPlace, Role.valueOf(changedRole));
        return switch (ChequeState.valueOf(state)) {
            case ISSUED -> new IssuedCheque(facts(), change);
            case REDEEMED -> new RedeemedCheque(facts(), change, new VisitId(Objects.requireNonNull(visitId)));
            case BLOCKED -> new BlockedCheque(facts(), change);
            case EXPIRED -> new ExpiredCheque(facts(), change);
            case VOIDED -> new ClosedCheque(facts(), change, ClosedCheque.End.VOIDED);
            case REPLACED -> new ClosedCheque(facts(), change, ClosedCheque.End.REPLACED);
            case REFUNDED -> new ClosedCheque(facts(), change, ClosedCheque.End.REFUNDED);
            case LAPSED -> new ClosedCheque(facts(), change, ClosedCheque.End.LAPSED);
        };
    }

    Cheque.ChequeFacts facts() {
        return new Cheque.ChequeFacts(
                new ChequeId(id),
                version,
                new SaleId(saleId),
                new ServicepuntId(servicepuntId),
                serial,
                Minutes.of(worthMinutes),
                new Paid(
                        TariffGroup.valueOf(tariffGroup),
                        Money.cents(priceCents),
                        Money.cents(gapCents),
                        ground == null ? null : Ground.valueOf(ground)),
                validUntil,
                holderId == null ? null : new ResidentId(holderId),
                householdId);
    }

    ChequeView view(LocalDate today) {
        Cheque cheque = cheque();
        return new ChequeView(
                new ChequeId(id),
                cheque.standingOn(today),
                serial,
                Minutes.of(worthMinutes),
                validUntil,
                householdId != null,
                cheque instanceof IssuedCheque ? null : cheque.change());
    }
}
