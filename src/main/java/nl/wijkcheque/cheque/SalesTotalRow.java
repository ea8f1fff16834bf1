package nl.wijkcheque.cheque;

import io.micronaut.core.annotation.Introspected;
import nl.wijkcheque.shared.Money;

/** One line of sums. */
@Introspected
record SalesTotalRow(long sales, long cheques, long cashCents, long pinCents, long onlineCents, long accountCents) {

    SalesTotal total() {
        return new SalesTotal(
                Math.toIntExact(sales),
                Math.toIntExact(cheques),
                new SalePayments(
                        Money.cents(cashCents),
                        Money.cents(pinCents),
                        Money.cents(onlineCents),
                        Money.cents(accountCents)));
    }
}
