package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.Cancellation;
import nl.wijkcheque.booking.Doorstep;
import nl.wijkcheque.booking.Urgency;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.web.Formats;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;

/** Words for residents; why somebody does not come is not theirs to hear. */
@Singleton
class ResidentMessages {

    private final Bookings bookings;
    private final Wachtlijst wachtlijst;
    private final Participants participants;
    private final Offerings offerings;
    private final Texts texts;
    private final Clock clock;

    ResidentMessages(
            Bookings bookings,
            Wachtlijst wachtlijst,
            Participants participants,
            Offerings offerings,
            Texts texts,
            Clock clock) {
        this.bookings = bookings;
        this.wachtlijst = wachtlijst;
        this.participants = participants;
        this.offerings = offerings;
        this.texts = texts;
        this.clock = clock;
    }

    /** We come: the first she hears of it, or since we could not. */
    ResidentMessage planned(Actor by, PlannedVisit visit) {
        Offering work = offerings.find(visit.offering()).orElseThrow();
        return message(by, visit, language -> {
            Formats formats = new Formats(language);
            return texts.in(language).get(
                    "planning.message.new",
                    formats.day(visit.day()),
                    formats.time(visit.slot().start()),
                    names(visit, texts.in(language).get("planning.message.and")),
                    work.name(language));
        });
    }

    ResidentMessage moved(Actor by, PlannedVisit before, PlannedVisit after) {
        return message(by, before, language -> {
            Formats formats = new Formats(language);
            return texts.in(language).get(
                    "planning.message." + change(before, after),
                    formats.day(before.day()),
                    formats.time(before.slot().start()),
                    formats.day(after.day()),
                    formats.time(after.slot().start()),
                    names(after, texts.in(language).get("planning.message.and")));
        });
    }

    private String change(PlannedVisit before, PlannedVisit after) {
        if (!before.day().equals(after.day())) {
            return hasPassed(before) ? "cameNot" : "otherDay";
        }
        return before.slot().equals(after.slot()) ? "otherCrew" : "otherTime";
    }

    /** It does not go on, or did not; and what becomes of her booking. */
    ResidentMessage cancelled(Actor by, PlannedVisit visit) {
        String key = hasPassed(visit) ? "planning.message.missed" : "planning.message.back";
        String after = "planning.message.after." + after(visit.booking());
        return message(by, visit, language -> {
            Formats formats = new Formats(language);
            return texts.in(language).get(
                    key,
                    formats.day(visit.day()),
                    formats.time(visit.slot().start()),
                    texts.in(language).get(after));
        });
    }

    private boolean hasPassed(PlannedVisit visit) {
        return !clock.instant().isBefore(visit.slot().start());
    }

    private After after(BookingId id) {
        Booking booking = bookings.find(id).orElseThrow();
        if (booking instanceof Booking.Cancelled(_, Cancellation how) && how.mergedInto() == null) {
            return After.ENDS;
        }
        boolean first = booking instanceof Booking.OnWachtlijst
                && wachtlijst.turn(id).filter(turn -> turn.urgency() != Urgency.NORMAL).isPresent();
        return first ? After.FIRST : After.WAITS;
    }

    /** What becomes of a booking without a visit. */
    private enum After {
        FIRST,
        WAITS,
        ENDS
    }

    private ResidentMessage message(Actor by, PlannedVisit visit, Function<Locale, String> body) {
        Doorstep doorstep = bookings.doorstep(visit.booking()).orElseThrow();
        Function<Locale, String> whole = language -> texts.in(language)
                .get(
                        "planning.message.frame",
                        doorstep.name(),
                        body.apply(language),
                        by.servicepunt().phone(),
                        by.servicepunt().name());
        return new ResidentMessage(
                doorstep.name(), doorstep.phone(), whole.apply(Texts.DUTCH), whole.apply(Texts.ENGLISH));
    }

    private String names(PlannedVisit visit, String and) {
        Map<ParticipantId, Participant> known = participants.findAll(
                visit.crew().stream().map(CrewMember::participant).toList());
        return visit.crew().stream()
                .map(member -> known.get(member.participant()))
                .filter(Objects::nonNull)
                .map(Participant::firstName)
                .collect(Collectors.joining(and));
    }
}
