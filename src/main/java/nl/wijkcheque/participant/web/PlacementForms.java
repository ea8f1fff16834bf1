package nl.wijkcheque.participant.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.PlacementEnd;
import nl.wijkcheque.participant.PlacementPlan;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.participant.StoppedHelp;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** What the forms about placements do, once for each form that was shown. */
@Singleton
final class PlacementForms {

    private static final String DONE = "done";

    private final Placements placements;
    private final StoppedHelp help;
    private final Idempotency idempotency;

    PlacementForms(Placements placements, StoppedHelp help, Idempotency idempotency) {
        this.placements = placements;
        this.help = help;
        this.idempotency = idempotency;
    }

    /** @return which of what may be said about it */
    Outcome<String> start(IdempotencyKey key, Actor actor, UUID participant, Form form) {
        Optional<Track> track = form.one(Track.class, "track");
        Optional<LocalDate> from = form.date("from");
        Optional<LocalDate> until = form.date("until");
        boolean otherSetting = form.has("otherSetting");
        boolean likely = form.has("regularWorkLikely");
        if (track.isEmpty()) {
            return missing("track");
        }
        if (from.isEmpty()) {
            return missing("from");
        }
        if (until.isEmpty() && form.has("until")) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("until"));
        }
        return idempotency.once(
                key,
                track.get() + " " + from.get() + " " + until + " " + otherSetting + " " + likely,
                String.class,
                () -> placements
                        .start(
                                actor,
                                new ParticipantId(participant),
                                new PlacementPlan(
                                        track.get(), from.get(), until.orElse(null), otherSetting, likely))
                        .map(made -> help.isStoppedByMistake(
                                actor.servicepunt().id(), new ParticipantId(participant))
                                        ? "startedHelpStopped"
                                        : "started"));
    }

    /** It ends; or, when the form names the day on which it was ended, that is corrected. @return which of them was done */
    Outcome<String> end(IdempotencyKey key, Actor actor, UUID placement, Form form) {
        Optional<LocalDate> seen = form.date("seen");
        if (seen.isPresent() && form.has("goesOn")) {
            return correctEnd(key, actor, placement, seen.get(), null);
        }
        Optional<LocalDate> lastDay = form.date("lastDay");
        Optional<OutflowReason> reason = form.one(OutflowReason.class, "reason");
        if (lastDay.isEmpty()) {
            return missing("lastDay");
        }
        if (reason.isEmpty()) {
            return missing("reason");
        }
        if (seen.isPresent()) {
            return correctEnd(
                    key, actor, placement, seen.get(), new PlacementEnd(lastDay.get(), reason.get()));
        }
        return idempotency.once(key, lastDay.get() + " " + reason.get(), String.class, () -> placements
                .end(actor, new PlacementId(placement), lastDay.get(), reason.get())
                .map(ended -> "ended"));
    }

    private Outcome<String> correctEnd(
            IdempotencyKey key, Actor actor, UUID placement, LocalDate seen, @Nullable PlacementEnd end) {
        return idempotency.once(key, seen + " " + end, String.class, () -> placements
                .correctEnd(actor, new PlacementId(placement), seen, end)
                .map(corrected -> corrected(actor, corrected)));
    }

    /** Help that stopped does not come back by itself: somebody has to ask the residents. */
    private String corrected(Actor actor, Placement placement) {
        if (help.isStoppedByMistake(actor.servicepunt().id(), placement.participant())) {
            return "helpStopped";
        }
        return placement.isOpen() ? "goesOn" : "endCorrected";
    }

    Outcome<String> extend(IdempotencyKey key, Actor actor, UUID placement, Form form) {
        Optional<LocalDate> until = form.date("until");
        boolean likely = form.has("regularWorkLikely");
        if (until.isEmpty()) {
            return missing("until");
        }
        return idempotency.once(key, until.get() + " " + likely, String.class, () -> placements
                .extend(actor, new PlacementId(placement), until.get(), likely)
                .map(extended -> DONE));
    }

    Outcome<String> withdraw(IdempotencyKey key, Actor actor, UUID placement) {
        return idempotency.once(key, placement, String.class, () -> placements
                .withdraw(actor, new PlacementId(placement))
                .map(removed -> DONE));
    }

    private static Outcome<String> missing(String field) {
        return Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at(field));
    }
}
