package nl.wijkcheque.cheque;

import java.time.Instant;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.SaleId;

/** A sale in a list: no name, no codes. */
public record SaleLine(
        SaleId id,
        String number,
        Instant soldAt,
        TariffGroup group,
        int count,
        Minutes worth,
        Money total,
        SalePayments paid) {}
