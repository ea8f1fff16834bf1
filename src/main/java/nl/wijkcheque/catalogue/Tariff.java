package nl.wijkcheque.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;

/** What a cheque costs from a day on, until the next tariff of the same group and worth. */
public record Tariff(UUID id, TariffGroup group, Minutes worth, Money price, LocalDate validFrom) {}
