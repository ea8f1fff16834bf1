package nl.wijkcheque.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wijkcheque.shared.Money;

/** The prices of one worth of cheque, by group and day. */
final class TariffTable {

    private final Map<TariffGroup, TreeMap<LocalDate, Money>> prices = new EnumMap<>(TariffGroup.class);

    TariffTable(Collection<Tariff> tariffs) {
        tariffs.forEach(tariff -> set(tariff.group(), tariff.validFrom(), tariff.price()));
    }

    void set(TariffGroup group, LocalDate validFrom, Money price) {
        prices.computeIfAbsent(group, none -> new TreeMap<>()).put(validFrom, price);
    }

    Optional<Money> priceOn(TariffGroup group, LocalDate day) {
        return Optional.ofNullable(prices.get(group))
                .map(dated -> dated.floorEntry(day))
                .map(Map.Entry::getValue);
    }

    /** The first day on which the reduced price is higher than the standard one: then nothing could be subsidised. */
    Optional<LocalDate> firstDayReducedIsAbove() {
        List<LocalDate> changes = prices.values().stream()
                .flatMap(dated -> dated.keySet().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        return changes.stream().filter(this::isReducedAboveOn).findFirst();
    }

    private boolean isReducedAboveOn(LocalDate day) {
        Optional<Money> standard = priceOn(TariffGroup.STANDARD, day);
        Optional<Money> reduced = priceOn(TariffGroup.REDUCED, day);
        return standard.isPresent()
                && reduced.isPresent()
                && reduced.get().compareTo(standard.get()) > 0;
    }
}
