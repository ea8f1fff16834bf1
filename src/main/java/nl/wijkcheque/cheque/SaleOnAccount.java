package nl.wijkcheque.cheque;

import java.time.LocalDate;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.SaleId;

/**
 * Cheques that an organisation bought and pays by invoice.
 *
 * @param number of the receipt
 * @param worth of each cheque
 * @param total owed since the sale
 */
public record SaleOnAccount(
        SaleId id, String number, LocalDate day, OrganisationId organisation, int count, Minutes worth, Money total) {}
