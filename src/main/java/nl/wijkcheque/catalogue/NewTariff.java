package nl.wijkcheque.catalogue;

import java.time.LocalDate;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;

/**
 * A price to set.
 *
 * @param worth of one cheque: one of {@link Tariffs#WORTHS}
 * @param price of one cheque
 * @param validFrom today or later
 */
public record NewTariff(TariffGroup group, Minutes worth, Money price, LocalDate validFrom) {}
