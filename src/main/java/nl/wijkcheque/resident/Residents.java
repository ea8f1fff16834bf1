package nl.wijkcheque.resident;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Slice;

/** The residents of the neighbourhood. */
@Singleton
@SuppressWarnings("DoNotCallSuggester") // until its bodies follow
public final class Residents {

    /** Everything that is wrong with somebody to register, each pointing at its field; empty when nothing is. */
    public List<Refusal> problems(NewResident resident) {
        throw new UnsupportedOperationException();
    }

    /** Refused: the first of {@link #problems}, RESIDENT_ALREADY_KNOWN, NOT_FOUND at sameHouseholdAs. */
    public Outcome<ResidentId> register(Actor by, NewResident resident) {
        throw new UnsupportedOperationException();
    }

    /** Everything that is wrong with contact data, each pointing at its field; empty when nothing is. */
    public List<Refusal> problems(ContactData contact) {
        throw new UnsupportedOperationException();
    }

    /** Refused: NOT_FOUND, CHANGED_MEANWHILE, RESIDENT_ALREADY_KNOWN, or the first of {@link #problems(ContactData)}. */
    public Outcome<Resident> change(Actor by, ResidentId id, int version, ContactData contact) {
        throw new UnsupportedOperationException();
    }

    /** For work that needs a name or an address; a person who looks at a file uses {@link #open}. */
    public Optional<Resident> find(ResidentId id) {
        throw new UnsupportedOperationException();
    }

    public Map<ResidentId, Resident> findAll(Collection<ResidentId> ids) {
        throw new UnsupportedOperationException();
    }

    /** A look at a file by staff, which is written down. */
    public Optional<ResidentFile> open(Actor by, ResidentId id) {
        throw new UnsupportedOperationException();
    }

    /** In order of surname. Refused: SEARCH_TOO_WIDE, POSTCODE_INVALID, INPUT_INVALID at after. */
    public Outcome<Slice<Resident>> search(ResidentSearch search, String after, int size) {
        throw new UnsupportedOperationException();
    }

    /**
     * Who may use each other's reduced cheques.
     *
     * @throws java.util.NoSuchElementException for nobody we know
     */
    public UUID household(ResidentId id) {
        throw new UnsupportedOperationException();
    }

    /** Why she pays the reduced tariff on that day; empty when she pays the standard one. */
    public Optional<Ground> groundOn(ResidentId id, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** A Wmo-indicatie was seen. Refused: NOT_FOUND, ENTITLEMENT_PERIOD_INVALID. */
    public Outcome<Entitlement> recordEntitlement(
            Actor by, ResidentId id, LocalDate validFrom, LocalDate validUntil) {
        throw new UnsupportedOperationException();
    }

    /** Refused: NOT_FOUND, ENTITLEMENT_PERIOD_INVALID when the last day is not within it. */
    public Outcome<Entitlement> endEntitlement(Actor by, ResidentId id, UUID entitlement, LocalDate lastDay) {
        throw new UnsupportedOperationException();
    }

    /** A login for booking online; an earlier one stops working. Refused: NOT_FOUND. */
    public Outcome<NewLogin> giveLogin(Actor by, ResidentId id) {
        throw new UnsupportedOperationException();
    }
}
