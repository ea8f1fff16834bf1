package nl.wijkcheque.booking;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.catalogue.KlusMaximum;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.resident.Premises;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/** Takes requests in: judges them, and makes of each the bookings that it asks for. */
@Singleton
final class Intake {

    private final Hosts hosts;
    private final Offerings offerings;
    private final SeriesMaker seriesMaker;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final Minutes klusMaximum;
    private final ReducedAhead reducedAhead;
    private final Residents residents;
    private final int yieldsDays;

    Intake(
            Hosts hosts,
            Offerings offerings,
            SeriesMaker seriesMaker,
            TimeOrderedIds ids,
            Clock clock,
            KlusMaximum klusMaximum,
            ReducedAhead reducedAhead,
            Residents residents,
            @Value("${wijkcheque.booking.organisation-yields-days:14}") int yieldsDays) {
        this.hosts = hosts;
        this.offerings = offerings;
        this.seriesMaker = seriesMaker;
        this.ids = ids;
        this.clock = clock;
        this.klusMaximum = klusMaximum.most();
        this.reducedAhead = reducedAhead;
        this.residents = residents;
        this.yieldsDays = yieldsDays;
    }

    List<Refusal> problems(NewBooking request) {
        List<Refusal> problems = new ArrayList<>();
        Optional<Host> host = hosts.find(request.resident());
        if (host.isEmpty()) {
            problems.add(Refusal.of(RefusalCode.NOT_FOUND).at("residentId"));
        }
        if (host.orElse(null) instanceof Premises premises && !premises.active()) {
            problems.add(Refusal.of(RefusalCode.ORGANISATION_INACTIVE).at("residentId"));
        }
        if (host.orElse(null) instanceof Resident resident && resident.isDead()) {
            problems.add(Refusal.of(RefusalCode.RESIDENT_DIED).at("residentId"));
        }
        Optional<Offering> offering = offerings.find(request.offering());
        if (offering.isEmpty()) {
            problems.add(Refusal.of(RefusalCode.NOT_FOUND).at("offeringId"));
            return problems;
        }
        Application application = new Application(request, offering.get(), Amsterdam.today(clock), klusMaximum);
        problems.addAll(BookingPolicies.refusals(application));
        if (problems.isEmpty() && application.isWeekly() && seriesMaker.allFallAway(application.wishes())) {
            problems.add(Refusal.of(RefusalCode.SERIES_ONLY_HOLIDAYS).at("earliest"));
        }
        return problems;
    }

    /** In a transaction: one, or one per week, in the state in which it begins. Only for requests without {@link #problems}. */
    List<Booking> bookingsFor(Actor by, NewBooking request) {
        Offering offering = offerings.find(request.offering()).orElseThrow();
        Instant now = clock.instant();
        Application application = new Application(request, offering, Amsterdam.dayOf(now), klusMaximum);
        List<Wishes> wishes = application.wishes();
        if (!application.isWeekly()) {
            return List.of(begun(request, details(by, request, offering, wishes.getFirst(), null, now)));
        }
        UUID series = seriesMaker.begin(by, request, wishes);
        List<Booking> bookings = new ArrayList<>();
        for (int week = 1; week <= wishes.size(); week++) {
            HolidayRule.Decided decided = seriesMaker.decide(series, week, wishes.get(week - 1));
            if (decided.isMade()) {
                SeriesPlace place = new SeriesPlace(series, week, request.weeks());
                bookings.add(begun(request, details(by, request, offering, decided.wishes(), place, now)));
            }
        }
        return bookings;
    }

    private Booking begun(NewBooking request, BookingDetails details) {
        Booking.Requested requested = new Booking.Requested(details);
        return request.additionality() == Additionality.ADDITIONAL ? requested.accept(details.requestedAt())
                : requested;
    }

    private BookingDetails details(
            Actor by,
            NewBooking request,
            Offering offering,
            Wishes wishes,
            @Nullable SeriesPlace series,
            Instant now) {
        String place = request.place() == null ? "" : request.place().strip();
        return new BookingDetails(
                new BookingId(ids.next()),
                by.servicepunt().id(),
                request.resident(),
                offering.id(),
                offering.kind(),
                request.estimated(),
                wishes,
                place.isEmpty() ? null : place,
                request.note().strip(),
                new AdditionalityAnswer(
                        offering.details().additionality().in(Texts.DUTCH), request.additionality()),
                series,
                request.preferredHelper(),
                isOnAccount(request) ? yieldsDays : -aheadDays(request, Amsterdam.dayOf(now)),
                offering.normWeeks(),
                now);
    }

    /** Why she pays the reduced tariff is asked only where it matters. */
    private int aheadDays(NewBooking request, LocalDate day) {
        int days = reducedAhead.on(day);
        return days > 0 && residents.groundOn(request.resident(), day).isPresent() ? days : 0;
    }

    private boolean isOnAccount(NewBooking request) {
        return hosts.find(request.resident()).map(Host::payer).isPresent();
    }
}
