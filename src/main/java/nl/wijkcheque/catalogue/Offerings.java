package nl.wijkcheque.catalogue;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;

/** What residents can book. */
@Singleton
@SuppressWarnings("DoNotCallSuggester") // until its bodies follow
public final class Offerings {

    /** Everything that is wrong with an offering, each pointing at its field; empty when nothing is. */
    public List<Refusal> problems(OfferingDetails details) {
        throw new UnsupportedOperationException();
    }

    /**
     * Open at once. Refused: the first of {@link #problems}.
     *
     * @param vat how it is taxed to begin with
     */
    public Outcome<OfferingId> add(Actor by, OfferingDetails details, DatedVat vat) {
        throw new UnsupportedOperationException();
    }

    /** Refused: NOT_FOUND, CHANGED_MEANWHILE, or the first of {@link #problems}. */
    public Outcome<Offering> change(Actor by, OfferingId id, int version, OfferingDetails details) {
        throw new UnsupportedOperationException();
    }

    /** Opens or closes it for new bookings. Refused: NOT_FOUND. */
    public Outcome<Offering> setOpen(Actor by, OfferingId id, boolean open) {
        throw new UnsupportedOperationException();
    }

    public Optional<Offering> find(OfferingId id) {
        throw new UnsupportedOperationException();
    }

    public Map<OfferingId, Offering> findAll(Collection<OfferingId> ids) {
        throw new UnsupportedOperationException();
    }

    /**
     * All, klussen first, then by Dutch name: there are dozens, not thousands.
     *
     * @param openOnly without closed ones
     */
    public List<Offering> list(boolean openOnly) {
        throw new UnsupportedOperationException();
    }

    /** Refused: NOT_FOUND, VAT_DATE_TAKEN, DATE_IN_THE_PAST. */
    public Outcome<DatedVat> setVat(Actor by, OfferingId id, DatedVat vat) {
        throw new UnsupportedOperationException();
    }

    /** How it is taxed on that day; empty before its first treatment. */
    public Optional<VatTreatment> vatOn(OfferingId id, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** Every treatment, latest first. */
    public List<DatedVat> vatOf(OfferingId id) {
        throw new UnsupportedOperationException();
    }
}
