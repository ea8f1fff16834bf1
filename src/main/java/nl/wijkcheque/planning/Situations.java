package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import nl.wijkcheque.participant.Deployable;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.planning.limit.Engagement;
import nl.wijkcheque.planning.limit.Person;
import nl.wijkcheque.planning.limit.Proposal;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.TimeSlot;
import nl.wijkcheque.shared.VisitId;

/** Reads situations: in as many queries for one participant as for a thousand. */
@Singleton
class Situations {

    private final Bookings bookings;
    private final Offerings offerings;
    private final Participants participants;
    private final PlannedVisitRows visits;
    private final CrewRows crews;
    private final PairRows pairs;
    private final Clock clock;

    Situations(
            Bookings bookings,
            Offerings offerings,
            Participants participants,
            PlannedVisitRows visits,
            CrewRows crews,
            PairRows pairs,
            Clock clock) {
        this.bookings = bookings;
        this.offerings = offerings;
        this.participants = participants;
        this.visits = visits;
        this.crews = crews;
        this.pairs = pairs;
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
        Offering offering = offerings.find(booking.offering()).orElseThrow();
        Doorstep doorstep = bookings.doorstep(booking.id()).orElseThrow();
        Proposal proposal = new Proposal(
                slot,
                booking.resident(),
                doorstep.location(),
                booking.kind() == OfferingKind.DIENST,
                new Proposal.Work(
                        offering.id(),
                        offering.skills(),
                        offering.aloneAllowed(),
                        offering.crewMin(),
                        offering.crewMax(),
                        offering.seats()));
        Set<UUID> visitedBefore = new HashSet<>(crews.whoVisited(booking.resident().value(), slot.start()));
        return new Situation(booking, proposal, people(booking, proposal.week()), visitedBefore);
    }

    private Map<ParticipantId, Person> people(BookingDetails booking, Period week) {
        Set<UUID> apart = pairs.apart(List.of(booking.resident().value())).stream()
                .map(PairRow::participantId)
                .collect(Collectors.toSet());
        Map<UUID, List<Engagement>> engagements = engagements(booking.servicepunt().value(), week);
        Map<ParticipantId, Person> people = new LinkedHashMap<>();
        for (Deployable one : participants.deployable(booking.servicepunt(), week)) {
            UUID id = one.id().value();
            people.put(one.id(), new Person(one, engagements.getOrDefault(id, List.of()), apart.contains(id)));
        }
        return people;
    }

    /** Of the week and of the day before and after it, for the rest between days. */
    private Map<UUID, List<Engagement>> engagements(UUID servicepunt, Period week) {
        Instant from = Amsterdam.startOf(week.from().minusDays(1));
        Instant until = Amsterdam.startOf(week.until().plusDays(2));
        Map<UUID, Engagement> byVisit = visits.between(servicepunt, from, until).stream()
                .collect(Collectors.toMap(PlannedVisitRow::id, Situations::engagement));
        Map<UUID, List<Engagement>> byParticipant = new HashMap<>();
        for (CrewRow row : crews.between(servicepunt, from, until)) {
            Engagement engagement = byVisit.get(row.visitId());
            if (engagement != null) {
                byParticipant.computeIfAbsent(row.participantId(), id -> new ArrayList<>()).add(engagement);
            }
        }
        return byParticipant;
    }

    private static Engagement engagement(PlannedVisitRow row) {
        Double latitude = row.latitude();
        Double longitude = row.longitude();
        Location location = latitude == null || longitude == null ? null : new Location(latitude, longitude);
        return new Engagement(new VisitId(row.id()), row.slot(), new ResidentId(row.residentId()), location);
    }
}
