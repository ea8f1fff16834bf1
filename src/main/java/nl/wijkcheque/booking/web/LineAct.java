package nl.wijkcheque.booking.web;

import java.time.LocalDate;
import nl.wijkcheque.booking.ContactResult;
import nl.wijkcheque.booking.ContactWay;
import nl.wijkcheque.booking.Urgency;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** What can be done about who waits, as people choose it from a list: for one, or for several at once. */
enum LineAct {
    REACHED,
    NO_ANSWER,
    MESSAGE_LEFT,
    LETTER_SENT,
    URGENT,
    NORMAL,
    PAUSE,
    RESUME,
    CAPACITY,
    SKILL,
    BUDGET,
    RESIDENT;

    /** Refused: as the act itself; INPUT_MISSING at act, INPUT_INVALID at until. */
    static Outcome<BookingId> chosen(FormFields form, Wachtlijst wachtlijst, Actor by, BookingId id) {
        for (LineAct act : values()) {
            if (act.name().equals(form.text("act"))) {
                return act.doFor(form, wachtlijst, by, id);
            }
        }
        return Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at("act"));
    }

    private Outcome<BookingId> doFor(FormFields form, Wachtlijst wachtlijst, Actor by, BookingId id) {
        String note = form.text("note");
        return switch (this) {
            case REACHED -> wachtlijst.contacted(by, id, ContactWay.PHONE, ContactResult.REACHED, note);
            case NO_ANSWER -> wachtlijst.contacted(by, id, ContactWay.PHONE, ContactResult.NO_ANSWER, note);
            case MESSAGE_LEFT -> wachtlijst.contacted(by, id, ContactWay.PHONE, ContactResult.MESSAGE_LEFT, note);
            case LETTER_SENT -> wachtlijst.contacted(by, id, ContactWay.LETTER, ContactResult.MESSAGE_LEFT, note);
            case URGENT -> reasonAtNote(wachtlijst.setUrgency(by, id, Urgency.URGENT, note));
            case NORMAL -> reasonAtNote(wachtlijst.setUrgency(by, id, Urgency.NORMAL, note));
            case PAUSE -> {
                LocalDate until = FormFields.day(form.text("until")).orElse(null);
                yield until == null
                        ? Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("until"))
                        : wachtlijst.pause(by, id, until, note);
            }
            case RESUME -> wachtlijst.resume(by, id);
            case CAPACITY -> wachtlijst.tell(by, id, WaitingCause.CAPACITY, note);
            case SKILL -> wachtlijst.tell(by, id, WaitingCause.SKILL, note);
            case BUDGET -> wachtlijst.tell(by, id, WaitingCause.BUDGET, note);
            case RESIDENT -> wachtlijst.tell(by, id, WaitingCause.RESIDENT, note);
        };
    }

    /** On this form the reason is typed as the note. */
    private static Outcome<BookingId> reasonAtNote(Outcome<BookingId> outcome) {
        return outcome instanceof Outcome.Refused<BookingId>(Refusal refusal) && refusal.field().equals("reason")
                ? Outcome.refused(refusal.at("note"))
                : outcome;
    }
}
