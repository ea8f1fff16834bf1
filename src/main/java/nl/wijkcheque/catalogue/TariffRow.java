package nl.wijkcheque.catalogue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;

@MappedEntity("tariff")
record TariffRow(@Id UUID id, String tariffGroup, int worthMinutes, LocalDate validFrom, long priceCents) {

    static final String COLUMNS = "id, tariff_group, worth_minutes, valid_from, price_cents";

    Tariff tariff() {
        return new Tariff(
                id, TariffGroup.valueOf(tariffGroup), Minutes.of(worthMinutes), Money.cents(priceCents), validFrom);
    }
}
