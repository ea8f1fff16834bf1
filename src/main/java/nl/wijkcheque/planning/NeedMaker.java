package nl.wijkcheque.planning;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.PlaceBook;
import nl.wijkcheque.planning.rule.Promise;
import nl.wijkcheque.planning.rule.Times;
import nl.wijkcheque.planning.rule.Windows;
import nl.wijkcheque.planning.rule.Work;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** Makes what is known of bookings and visits into the needs of a problem. */
final class NeedMaker {

    private final Horizon horizon;
    private final Map<OfferingId, Offering> offerings;
    private final PlaceBook places;
    private final Meetings meetings;

    NeedMaker(Horizon horizon, Map<OfferingId, Offering> offerings, PlaceBook places, Meetings meetings) {
        this.horizon = horizon;
        this.offerings = offerings;
        this.places = places;
        this.meetings = meetings;
    }

    /** What waits. */
    Need asked(Asking asking) {
        return need(
                asking,
                places.number(asking.details().resident(), asking.location()),
                asking.suits(),
                null);
    }

    /** What stands, and may be moved. */
    Need promised(Standing standing, Asking asking) {
        int start = horizon.minute(standing.visit().startsAt());
        return need(
                asking,
                places.number(asking.details().resident(), standing.location()),
                asking.suits(),
                new Promise(start, standing.crew(), false));
    }

    /** What stands and stays. */
    Need fixed(Standing standing) {
        StandingVisit visit = standing.visit();
        return Need.standing(
                new BookingId(visit.bookingId()),
                places.number(new ResidentId(visit.residentId()), standing.location()),
                new OfferingId(visit.offeringId()),
                horizon.minute(visit.startsAt()),
                Minutes.between(visit.slot().length()).count(),
                standing.crew());
    }

    private Need need(Asking asking, int place, Windows suits, @Nullable Promise promise) {
        BookingDetails details = asking.details();
        Offering offering = Objects.requireNonNull(offerings.get(details.offering()));
        Set<ParticipantId> again = new HashSet<>(meetings.again(details.resident()));
        ParticipantId preferred = details.preferredHelper();
        if (preferred != null) {
            again.add(preferred);
        }
        return new Need(
                details.id(),
                place,
                new Work(
                        offering.id(),
                        details.kind() == OfferingKind.DIENST,
                        Helper.bits(offering.skills()),
                        offering.aloneAllowed(),
                        offering.crewMin(),
                        offering.crewMax(),
                        offering.seats()),
                details.estimated().count(),
                suits,
                Times.season(offering, horizon),
                asking.urgent(),
                asking.waitingDays(),
                asking.lateDays(),
                asking.pets(),
                again,
                meetings.known(details.resident()),
                meetings.apart(details.resident()),
                promise);
    }
}
