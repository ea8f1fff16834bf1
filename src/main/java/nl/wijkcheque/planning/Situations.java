package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.Doorstep;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.LimitSettings;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.PlaceBook;
import nl.wijkcheque.planning.rule.Times;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.rule.WishWeights;
import nl.wijkcheque.planning.rule.Work;
import nl.wijkcheque.resident.Locations;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Reads situations: in as many queries for one participant as for a thousand. */
@Singleton
class Situations {

    private final Bookings bookings;
    private final Offerings offerings;
    private final Participants participants;
    private final PlannedVisitRows visits;
    private final CrewRows crews;
    private final PairRows pairs;
    private final Locations locations;
    private final LimitSettings settings;
    private final WishWeights weights;
    private final Clock clock;

    Situations(
            Bookings bookings,
            Offerings offerings,
            Participants participants,
            PlannedVisitRows visits,
            CrewRows crews,
            PairRows pairs,
            Locations locations,
            LimitSettings settings,
            WishWeights weights,
            Clock clock) {
        this.bookings = bookings;
        this.offerings = offerings;
        this.participants = participants;
        this.visits = visits;
        this.crews = crews;
        this.pairs = pairs;
        this.locations = locations;
        this.settings = settings;
        this.weights = weights;
        this.clock = clock;
    }

    /** Refused: NOT_FOUND (also at another servicepunt), BOOKING_STATE, TIME_INVALID. */
    Outcome<Situation> read(Actor by, BookingId id, LocalDate day, LocalTime start) {
        Optional<Booking> found = bookings.find(id)
                .filter(booking -> booking.details().servicepunt().equals(by.servicepunt().id()));
        if (found.isEmpty()) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        Booking booking = found.get();
        if (!(booking instanceof Booking.OnWachtlijst)) {
            return Outcome.refused(Refusal.of(RefusalCode.BOOKING_STATE, booking.state().word()));
        }
        BookingDetails details = booking.details();
        if (!VisitTimes.arePossible(day, start, details.estimated(), Amsterdam.today(clock))) {
            return Outcome.refused(Refusal.of(RefusalCode.TIME_INVALID).at("start"));
        }
        return Outcome.done(around(details, TimeSlot.of(Amsterdam.at(day, start), details.estimated())));
    }

    private Situation around(BookingDetails booking, TimeSlot slot) {
        Horizon horizon = Horizon.aroundWeeks(Amsterdam.dayOf(slot.start()), 1);
        Doorstep doorstep = bookings.doorstep(booking.id()).orElseThrow();
        Set<UUID> visitedBefore = new HashSet<>(crews.whoVisited(booking.resident().value(), slot.start()));
        PlaceBook book = new PlaceBook(locations.of(booking.servicepunt()).orElse(null));
        Need need = need(booking, horizon, book.number(booking.resident(), doorstep.location()), doorstep.pets(),
                visitedBefore);
        List<Need> needs = standing(booking.servicepunt().value(), horizon, book);
        needs.add(need);
        List<Helper> helpers = participants.deployable(
                booking.servicepunt(), Horizon.weekOf(Amsterdam.dayOf(slot.start()))).stream()
                .map(one -> Helper.of(one, horizon))
                .toList();
        WeekProblem problem = new WeekProblem(horizon, book.places(settings), settings, weights, helpers, needs);
        return new Situation(
                booking, problem, need, horizon.minute(slot.start()), problem.diaries(), visitedBefore);
    }

    private Need need(
            BookingDetails booking, Horizon horizon, int place, boolean pets, Set<UUID> visitedBefore) {
        Offering offering = offerings.find(booking.offering()).orElseThrow();
        List<UUID> resident = List.of(booking.resident().value());
        Set<ParticipantId> seeAgain = people(pairs.seeAgain(resident));
        if (booking.preferredHelper() != null) {
            seeAgain.add(booking.preferredHelper());
        }
        return new Need(
                booking.id(),
                place,
                new Work(
                        offering.id(),
                        booking.kind() == OfferingKind.DIENST,
                        Helper.bits(offering.skills()),
                        offering.aloneAllowed(),
                        offering.crewMin(),
                        offering.crewMax(),
                        offering.seats()),
                booking.estimated().count(),
                Times.asked(booking, horizon),
                Times.season(offering, horizon),
                false,
                Math.toIntExact(Math.max(0, Duration.between(booking.requestedAt(), clock.instant()).toDays())),
                0,
                pets,
                seeAgain,
                visitedBefore.stream().map(ParticipantId::new).collect(Collectors.toSet()),
                people(pairs.apart(resident)),
                null);
    }

    /** What stands in the week and on the day before and after it, for the rest between days. */
    private List<Need> standing(UUID servicepunt, Horizon horizon, PlaceBook book) {
        Instant from = horizon.moment(0);
        Instant until = horizon.moment(horizon.start(horizon.days()));
        Map<UUID, List<ParticipantId>> crewOf = new HashMap<>();
        for (CrewRow row : crews.between(servicepunt, from, until)) {
            crewOf.computeIfAbsent(row.visitId(), id -> new ArrayList<>()).add(new ParticipantId(row.participantId()));
        }
        List<Need> needs = new ArrayList<>();
        for (PlannedVisitRow row : visits.between(servicepunt, from, until)) {
            needs.add(Need.standing(
                    new BookingId(row.bookingId()),
                    book.number(new ResidentId(row.residentId()), location(row)),
                    new OfferingId(row.offeringId()),
                    horizon.minute(row.slot().start()),
                    Minutes.between(row.slot().length()).count(),
                    crewOf.getOrDefault(row.id(), List.of())));
        }
        return needs;
    }

    private static Set<ParticipantId> people(List<PairRow> rows) {
        return rows.stream().map(row -> new ParticipantId(row.participantId())).collect(Collectors.toSet());
    }

    private static @Nullable Location location(PlannedVisitRow row) {
        Double latitude = row.latitude();
        Double longitude = row.longitude();
        return latitude == null || longitude == null ? null : new Location(latitude, longitude);
    }
}
