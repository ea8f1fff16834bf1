package nl.wijkcheque.participant.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import nl.wijkcheque.participant.AbsenceKind;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Adds an absence from a form, once for each form that was shown. */
@Singleton
final class AbsenceSteps {

    private final Participants participants;
    private final Idempotency idempotency;

    AbsenceSteps(Participants participants, Idempotency idempotency) {
        this.participants = participants;
        this.idempotency = idempotency;
    }

    Outcome<String> add(IdempotencyKey key, Actor actor, ParticipantId id, Form form) {
        Optional<LocalDate> from = form.date("from");
        Optional<LocalDate> until = form.has("until") ? form.date("until") : from;
        Optional<AbsenceKind> kind = form.one(AbsenceKind.class, "kind");
        if (from.isEmpty()) {
            return missing("from");
        }
        if (until.isEmpty()) {
            return missing("until");
        }
        if (kind.isEmpty()) {
            return missing("kind");
        }
        if (until.get().isBefore(from.get())) {
            return Outcome.refused(Refusal.of(RefusalCode.PERIOD_INVALID).at("until"));
        }
        Period period = new Period(from.get(), until.get());
        return idempotency.once(key, period + " " + kind.get(), String.class, () -> participants
                .addAbsence(actor, id, period, kind.get())
                .map(absence -> absence.id().toString()));
    }

    private static Outcome<String> missing(String field) {
        return Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at(field));
    }
}
