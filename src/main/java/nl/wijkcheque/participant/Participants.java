package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkcheque.identity.FreshLogin;
import nl.wijkcheque.shared.AccountId;
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
public final class Participants {

    private final ParticipantRows rows;
    private final Registration registration;
    private final Reading reading;
    private final DeployableReads deployable;
    private final Changes changes;
    private final WishBook wishes;
    private final Inductions inductions;
    private final Logins logins;

    Participants(
            ParticipantRows rows,
            Registration registration,
            Reading reading,
            DeployableReads deployable,
            Changes changes,
            WishBook wishes,
            Inductions inductions,
            Logins logins) {
        this.rows = rows;
        this.registration = registration;
        this.reading = reading;
        this.deployable = deployable;
        this.changes = changes;
        this.wishes = wishes;
        this.inductions = inductions;
        this.logins = logins;
    }

    /** Everything that is wrong with somebody to register, each pointing at its field; empty when nothing is. */
    public List<Refusal> problems(Actor by, NewParticipant participant) {
        return registration.problems(by, participant);
    }

    /** At the servicepunt of who registers. Refused: the first of {@link #problems}. */
    public Outcome<ParticipantId> register(Actor by, NewParticipant participant) {
        return registration.register(by, participant);
    }

    /** For work that needs a name or a cap; a person who looks at a file uses {@link #open}. */
    public Optional<Participant> find(ParticipantId id) {
        return rows.findById(id.value()).map(ParticipantRow::participant);
    }

    public Map<ParticipantId, Participant> findAll(Collection<ParticipantId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.findByIdIn(ids.stream().map(ParticipantId::value).toList()).stream()
                        .map(ParticipantRow::participant)
                        .collect(Collectors.toMap(Participant::id, Function.identity()));
    }

    /** A look at a file: written down, unless it is her own. */
    public Optional<ParticipantFile> open(Actor by, ParticipantId id) {
        return reading.open(by, id);
    }

    /**
     * In order of surname.
     *
     * @param after {@link Slice#next} of the page before; empty for the first
     */
    public Slice<Participant> list(ServicepuntId servicepunt, ParticipantSearch search, String after, int size) {
        return reading.list(servicepunt, search, after, size);
    }

    /** Who is placed today at her servicepunt, without herself, by surname; nobody when she is not for the reader. */
    public Map<ParticipantId, String> colleagues(Actor by, ParticipantId id) {
        return reading.colleagues(by, id);
    }

    /** Instead of what it was. Refused: NOT_FOUND. */
    public Outcome<Participant> setAvailability(Actor by, ParticipantId id, Set<Availability> availability) {
        return changes.setAvailability(by, id, availability);
    }

    /** Refused: NOT_FOUND, PERIOD_INVALID. */
    public Outcome<Absence> addAbsence(Actor by, ParticipantId id, Period period, AbsenceKind kind) {
        return changes.addAbsence(by, id, period, kind);
    }

    /** It turned out otherwise. Refused: NOT_FOUND. */
    public Outcome<ParticipantId> removeAbsence(Actor by, ParticipantId id, UUID absence) {
        return changes.removeAbsence(by, id, absence);
    }

    /** Instead of what they were. Refused: NOT_FOUND. */
    public Outcome<Participant> setSkills(Actor by, ParticipantId id, Set<Skill> skills) {
        return changes.setSkills(by, id, skills);
    }

    /** Refused: NOT_FOUND, WEEKLY_CAP_INVALID. */
    public Outcome<Participant> setWork(Actor by, ParticipantId id, Minutes weeklyCap, TravelMode travelMode) {
        return changes.setWork(by, id, weeklyCap, travelMode);
    }

    /**
     * What she would rather do, and with whom, instead of what it was. Refused: NOT_FOUND, INPUT_INVALID at what does not
     * exist, is liked and not liked, or is not a colleague.
     */
    public Outcome<HelperWishes> setWishes(Actor by, ParticipantId id, HelperWishes wished) {
        return wishes.set(by, id, wished);
    }

    /**
     * One step further with an offering, to the level that must be the next one. Refused: NOT_FOUND, NOT_ALLOWED (only a
     * foreman), INDUCTION_COMPLETE, INDUCTION_STEP_SKIPPED, CHANGED_MEANWHILE, and after the first step EVIDENCE_MISSING at evidence
     * when nothing is told and too few visits are registered; INPUT_INVALID at evidence.
     *
     * @param evidence which visits speak for it, and with whom, also of before the servicepunt kept them here; at most 300
     *     characters, may be empty
     */
    public Outcome<InductionLevel> promote(
            Actor foreman, ParticipantId id, OfferingId offering, InductionLevel level, String evidence) {
        return inductions.promote(foreman, id, offering, level, evidence);
    }

    /**
     * Takes the last step with an offering back, which was a mistake; it stays stored and no longer holds. Refused: NOT_ALLOWED
     * (only a foreman), NOT_FOUND (also when it is not the last), INPUT_MISSING and INPUT_INVALID at reason, CHANGED_MEANWHILE.
     *
     * @param level that she should not have
     * @param reason at most 300 characters
     * @return the level that she has again; empty when she has not begun
     */
    public Outcome<Optional<InductionLevel>> withdrawStep(
            Actor foreman, ParticipantId id, OfferingId offering, InductionLevel level, String reason) {
        return inductions.withdraw(foreman, id, offering, level, reason);
    }

    /**
     * The steps that she took with an offering, and those that were taken back, soonest first; part of a file: who shows it
     * has opened that.
     */
    public List<InductionStep> stepsOf(ParticipantId id, OfferingId offering) {
        return inductions.steps(id, offering);
    }

    /** A login of her own; an earlier one stops working. Refused: NOT_FOUND. */
    public Outcome<FreshLogin> giveLogin(Actor by, ParticipantId id) {
        return logins.give(by, id);
    }

    /** A login with a name of its own, that was made for her already. Refused: NOT_FOUND, for another's too. */
    public Outcome<AccountId> keepLogin(ParticipantId id, AccountId account) {
        return logins.keep(id, account);
    }

    /** Who has work on at least one day of the period, by surname; in as many queries for one as for a thousand. */
    public List<Deployable> deployable(ServicepuntId servicepunt, Period period) {
        return deployable.of(servicepunt, period);
    }
}
