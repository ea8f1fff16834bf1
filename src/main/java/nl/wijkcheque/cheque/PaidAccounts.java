package nl.wijkcheque.cheque;

import nl.wijkcheque.shared.SaleId;

/** Knows what organisations have paid. The context that sends them invoices implements it; this one never looks up. */
public interface PaidAccounts {

    /** Whether the cheques of a sale on account stand on an invoice that is paid in full; as long as the transaction lasts. */
    boolean isPaid(SaleId sale);
}
