package nl.wijkcheque.reaction;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.resident.ResidentLooks;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.FreeText;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.DoneVisit;
import nl.wijkcheque.visit.Visits;
import org.jspecify.annotations.Nullable;

/**
 * What residents say about their visits: that it was good, a complaint, and whom they like to see again. In her own pages,
 * or through a clerk or coordinator by phone, at the counter or by letter. Silence until the last day counts as confirmed.
 */
@Singleton
public final class Reactions {

    /** How far back a resident sees her visits, and who answers the phone finds them [choice]. */
    private static final int DAYS_BACK = 90;

    private final ReactionRows rows;
    private final ComplaintRows complaints;
    private final ReactionReads reads;
    private final Terms terms;
    private final Visits visits;
    private final Hosts hosts;
    private final ResidentLooks looks;
    private final Planning planning;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Reactions(
            ReactionRows rows,
            ComplaintRows complaints,
            ReactionReads reads,
            Terms terms,
            Visits visits,
            Hosts hosts,
            ResidentLooks looks,
            Planning planning,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.complaints = complaints;
        this.reads = reads;
        this.terms = terms;
        this.visits = visits;
        this.hosts = hosts;
        this.looks = looks;
        this.planning = planning;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Visits at this resident herself that were in the last 90 days, or were finished in them, the latest first; nothing for who is
     * no resident.
     */
    public List<Reaction> mine(Actor by) {
        ResidentId me = by.resident();
        return me == null
                ? List.of()
                : transactions.read(() -> reads.of(visits.doneFor(me, lately())).reversed());
    }

    /**
     * Visits at the servicepunt of the reader with all that was said, the latest first. Whose complaint is among it is looked
     * at, which is written down.
     */
    public List<Reaction> at(Actor by, Period days) {
        List<Reaction> found = transactions.read(
                () -> reads.of(visits.done(by.servicepunt().id(), days)).reversed());
        looks.looked(
                by,
                found.stream()
                        .filter(reaction -> reaction.complaint() != null)
                        .map(Reaction::resident)
                        .collect(Collectors.toSet()));
        return found;
    }

    /**
     * The same page by page, for who answers the phone and chooses one.
     *
     * @param after the last visit of the page before; null for the first page
     */
    public Slice<Reaction> at(Actor by, Period days, @Nullable VisitId after, int size) {
        return transactions.read(() -> {
            Slice<DoneVisit> found = visits.latestDone(by.servicepunt().id(), days, after, size);
            return new Slice<>(reads.of(found.items()), found.next());
        });
    }

    /**
     * Those at residents whose name begins so, and at premises with it in their name; at most 200. As far back as she sees them
     * herself: of a visit that was finished late she may still say something.
     */
    public List<Reaction> named(Actor by, String name) {
        return transactions.read(() -> reads.of(visits.latestDoneAt(
                hosts.named(name), by.servicepunt().id(), lately(), Slice.LARGEST_SIZE)));
    }

    private Period lately() {
        LocalDate today = Amsterdam.today(clock);
        return new Period(today.minusDays(DAYS_BACK), today);
    }

    /**
     * Empty for who may not see it: a resident her own, staff those of their servicepunt. A look by staff is written down.
     */
    public Optional<Reaction> of(Actor by, VisitId visit) {
        Optional<Reaction> reaction = transactions.read(
                () -> visits.done(visit).filter(done -> maySpeakOf(by, done)).map(reads::one));
        reaction.ifPresent(seen -> looks.looked(by, seen.resident()));
        return reaction;
    }

    /**
     * It was good. Refused: NOT_FOUND, REACTION_TOO_LATE, REACTION_GIVEN, INPUT_INVALID (someone who was not there).
     *
     * @param again whom she likes to see again: a wish for the next time; may be nobody
     */
    public Outcome<VisitId> confirm(Actor by, VisitId id, List<ParticipantId> again, Way way) {
        return transactions.write(() -> open(by, id).then(visit -> {
            if (!visit.crew().containsAll(again)) {
                return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("again"));
            }
            if (say(by, visit, ReactionKind.CONFIRMED, way) == 0) {
                return Outcome.refused(RefusalCode.REACTION_GIVEN);
            }
            praise(by, visit, again);
            audit.record(by, AuditAction.VISIT_CONFIRMED, id.value());
            return Outcome.done(id);
        }));
    }

    /**
     * It was not good; also after it was confirmed, as long as the days last. Refused: NOT_FOUND, REACTION_TOO_LATE,
     * REACTION_GIVEN (a complaint is there already), INPUT_MISSING, INPUT_INVALID.
     */
    public Outcome<VisitId> complain(Actor by, VisitId id, String text, Way way) {
        return transactions
                .write(() -> FreeText.needed(text, Complaints.LONGEST, "text").then(said -> open(by, id).then(visit -> {
                    if (say(by, visit, ReactionKind.COMPLAINT, way) == 0
                            && rows.complainAfterAll(
                                    id.value(), wayOf(by, way).name(), by.account().value(), clock.instant()) == 0) {
                        return Outcome.refused(RefusalCode.REACTION_GIVEN);
                    }
                    complaints.save(new ComplaintRow(
                            id.value(),
                            visit.resident().value(),
                            visit.servicepunt().value(),
                            visit.day(),
                            said,
                            clock.instant(),
                            ComplaintState.OPEN.name(),
                            null,
                            null,
                            null));
                    audit.record(by, AuditAction.VISIT_COMPLAINED, id.value());
                    return Outcome.done(id);
                })));
    }

    private int say(Actor by, DoneVisit visit, ReactionKind kind, Way way) {
        return rows.say(
                visit.visit().value(),
                visit.resident().value(),
                visit.servicepunt().value(),
                kind.name(),
                wayOf(by, way).name(),
                by.account().value(),
                clock.instant());
    }

    /** Kept with the reaction as it was said, and with planning as a wish for the next time. */
    private void praise(Actor by, DoneVisit visit, List<ParticipantId> again) {
        for (ParticipantId who : Set.copyOf(again)) {
            rows.saySheLikes(visit.visit().value(), who.value());
            // Who works here no longer can't be wished for; the compliment stands.
            var _ = planning.seeAgain(by, visit.resident(), who);
        }
    }

    private Outcome<DoneVisit> open(Actor by, VisitId id) {
        Optional<DoneVisit> visit = visits.done(id).filter(done -> maySpeakOf(by, done));
        if (visit.isEmpty()) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        return terms.isOver(visit.get())
                ? Outcome.refused(Refusal.of(RefusalCode.REACTION_TOO_LATE, terms.lastDayWritten(visit.get())))
                : Outcome.done(visit.get());
    }

    private static boolean maySpeakOf(Actor by, DoneVisit visit) {
        return by.isStaff()
                ? visit.servicepunt().equals(by.servicepunt().id())
                : visit.resident().equals(by.resident());
    }

    /** Who speaks for herself does so online. */
    private static Way wayOf(Actor by, Way way) {
        return by.isStaff() ? way : Way.ONLINE;
    }
}
