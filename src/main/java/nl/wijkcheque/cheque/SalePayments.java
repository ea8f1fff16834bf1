package nl.wijkcheque.cheque;

import nl.wijkcheque.shared.Money;

/** What was paid, per kind of payment. */
public record SalePayments(Money cash, Money pin, Money online, Money account) {

    public Money total() {
        return cash.plus(pin).plus(online).plus(account);
    }
}
