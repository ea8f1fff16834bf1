package nl.wijkcheque.invoice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Vat;
import org.jspecify.annotations.Nullable;

/**
 * What an invoice adds up to. The net amounts of the lines are added per VAT rate; VAT is taken once over each of those
 * sums and rounded half up to the cent (EN 16931, BR-CO-17); the total is net plus VAT (BR-CO-15). So every figure adds
 * up, and the total may differ a few cents from the tariffs added.
 *
 * @param perRate highest rate first, exempt last
 */
public record Totals(List<PerRate> perRate) {

    public Totals {
        perRate = List.copyOf(perRate);
    }

    /** @param basisPoints hundredths of a percent; null when exempt */
    public record PerRate(@Nullable Integer basisPoints, Money net, Money vat) {}

    static Totals of(List<InvoiceLine> lines) {
        Map<Optional<Integer>, Money> nets = new TreeMap<>(
                Comparator.comparing((Optional<Integer> rate) -> rate.orElse(-1)).reversed());
        lines.forEach(line -> nets.merge(Optional.ofNullable(line.vatBasisPoints()), line.net(), Money::plus));
        List<PerRate> perRate = new ArrayList<>();
        nets.forEach((rate, net) -> perRate.add(new PerRate(
                rate.orElse(null), net, rate.map(points -> Vat.on(net, points)).orElse(Money.ZERO))));
        return new Totals(perRate);
    }

    public Money net() {
        return Money.sum(perRate.stream().map(PerRate::net).toList());
    }

    public Money vat() {
        return Money.sum(perRate.stream().map(PerRate::vat).toList());
    }

    public Money total() {
        return net().plus(vat());
    }

    public boolean hasExempt() {
        return perRate.stream().anyMatch(rate -> rate.basisPoints() == null);
    }
}
