package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Skill;
import nl.wijkcheque.shared.Slice;

/**
 * The participants. Staff works on those of its own servicepunt, a participant on herself; to anybody else somebody is
 * NOT_FOUND.
 */
@Singleton
@SuppressWarnings("DoNotCallSuggester") // until its bodies follow
public final class Participants {

    /** Everything that is wrong with somebody to register, each pointing at its field; empty when nothing is. */
    public List<Refusal> problems(NewParticipant participant) {
        throw new UnsupportedOperationException();
    }

    /** At the servicepunt of who registers. Refused: the first of {@link #problems}. */
    public Outcome<ParticipantId> register(Actor by, NewParticipant participant) {
        throw new UnsupportedOperationException();
    }

    /** For work that needs a name or a cap; a person who looks at a file uses {@link #open}. */
    public Optional<Participant> find(ParticipantId id) {
        throw new UnsupportedOperationException();
    }

    public Map<ParticipantId, Participant> findAll(Collection<ParticipantId> ids) {
        throw new UnsupportedOperationException();
    }

    /** A look at a file: written down, unless it is her own. */
    public Optional<ParticipantFile> open(Actor by, ParticipantId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * In order of surname.
     *
     * @param after {@link Slice#next} of the page before; empty for the first
     */
    public Slice<Participant> list(ServicepuntId servicepunt, ParticipantSearch search, String after, int size) {
        throw new UnsupportedOperationException();
    }

    /** Instead of what it was. Refused: NOT_FOUND. */
    public Outcome<Participant> setAvailability(Actor by, ParticipantId id, Set<Availability> availability) {
        throw new UnsupportedOperationException();
    }

    /** Refused: NOT_FOUND, PERIOD_INVALID. */
    public Outcome<Absence> addAbsence(Actor by, ParticipantId id, Period period, AbsenceKind kind) {
        throw new UnsupportedOperationException();
    }

    /** It turned out otherwise. Refused: NOT_FOUND. */
    public Outcome<ParticipantId> removeAbsence(Actor by, ParticipantId id, UUID absence) {
        throw new UnsupportedOperationException();
    }

    /** Instead of what they were. Refused: NOT_FOUND. */
    public Outcome<Participant> setSkills(Actor by, ParticipantId id, Set<Skill> skills) {
        throw new UnsupportedOperationException();
    }

    /** Refused: NOT_FOUND, WEEKLY_CAP_INVALID. */
    public Outcome<Participant> setWork(Actor by, ParticipantId id, Minutes weeklyCap, TravelMode travelMode) {
        throw new UnsupportedOperationException();
    }

    /** One step further with an offering. Refused: NOT_FOUND, NOT_ALLOWED (only a foreman), INDUCTION_COMPLETE. */
    public Outcome<InductionLevel> promote(Actor foreman, ParticipantId id, OfferingId offering) {
        throw new UnsupportedOperationException();
    }

    /** To the level that must be the next one. Refused as {@link #promote}, and INDUCTION_STEP_SKIPPED. */
    public Outcome<InductionLevel> promoteTo(
            Actor foreman, ParticipantId id, OfferingId offering, InductionLevel level) {
        throw new UnsupportedOperationException();
    }

    /** A login of her own. Refused: NOT_FOUND, LOGIN_EXISTS, USERNAME_TAKEN at username. */
    public Outcome<NewLogin> giveLogin(Actor by, ParticipantId id, String username) {
        throw new UnsupportedOperationException();
    }

    /** Who has work on at least one day of the period, by surname; in as many queries for one as for a thousand. */
    public List<Deployable> deployable(ServicepuntId servicepunt, Period period) {
        throw new UnsupportedOperationException();
    }
}
