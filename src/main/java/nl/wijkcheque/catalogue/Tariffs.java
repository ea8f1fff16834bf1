package nl.wijkcheque.catalogue;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;

/** What a cheque costs, per tariff group and worth, from a day until the next. */
@Singleton
@SuppressWarnings("DoNotCallSuggester") // until its bodies follow
public final class Tariffs {

    /** What a cheque can be worth, longest first. */
    public static final List<Minutes> WORTHS = List.of(Minutes.of(60), Minutes.of(30));

    /** Everything that is wrong with a price to set, each pointing at its field; empty when nothing is. */
    public List<Refusal> problems(NewTariff tariff) {
        throw new UnsupportedOperationException();
    }

    /** Never touches what was sold. Refused: the first of {@link #problems}, TARIFF_DATE_TAKEN. */
    public Outcome<Tariff> set(Actor by, NewTariff tariff) {
        throw new UnsupportedOperationException();
    }

    /** The price of one cheque that is sold on that day; empty when there is none yet. */
    public Optional<Money> priceOn(TariffGroup group, Minutes worth, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** What holds on that day. */
    public List<Tariff> on(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** All there ever were and will be, by group and worth, latest first. */
    public List<Tariff> all() {
        throw new UnsupportedOperationException();
    }
}
