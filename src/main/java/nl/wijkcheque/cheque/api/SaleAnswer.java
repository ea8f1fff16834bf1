package nl.wijkcheque.cheque.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.cheque.Sale;
import nl.wijkcheque.cheque.SoldCheque;
import org.jspecify.annotations.Nullable;

/** A sale with the codes of its cheques: here, and never again. */
@Serdeable
record SaleAnswer(
        UUID id,
        String number,
        Instant soldAt,
        TariffGroup tariffGroup,
        long totalCents,
        long changeCents,
        List<ChequeAnswer> cheques) {

    static SaleAnswer of(Sale sale) {
        return new SaleAnswer(
                sale.id().value(),
                sale.number(),
                sale.soldAt(),
                sale.group(),
                sale.total().cents(),
                sale.change().cents(),
                sale.cheques().stream().map(ChequeAnswer::of).toList());
    }

    /** Never the codes. */
    @Override
    public String toString() {
        return "SaleAnswer[" + number + "]";
    }

    /**
     * One cheque of the sale.
     *
     * @param code in groups of four
     * @param holder whose name it bears; null on a bearer cheque
     */
    @Serdeable
    record ChequeAnswer(
            UUID id,
            String serial,
            String code,
            int worthMinutes,
            long priceCents,
            LocalDate validUntil,
            @Nullable String holder) {

        static ChequeAnswer of(SoldCheque cheque) {
            return new ChequeAnswer(
                    cheque.id().value(),
                    cheque.serial(),
                    cheque.code().grouped(),
                    cheque.worth().count(),
                    cheque.price().cents(),
                    cheque.validUntil(),
                    cheque.holder());
        }

        /** Never the code. */
        @Override
        public String toString() {
            return "ChequeAnswer[" + serial + "]";
        }
    }
}
