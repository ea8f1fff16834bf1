package nl.wijkcheque.cheque;

import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.shared.Money;

/** What a sale would cost today. */
public record Quote(TariffGroup group, Money price, Money total) {}
