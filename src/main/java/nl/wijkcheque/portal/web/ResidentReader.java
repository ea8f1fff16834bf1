package nl.wijkcheque.portal.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.booking.BookingLine;
import nl.wijkcheque.booking.BookingLists;
import nl.wijkcheque.booking.SeriesPlace;
import nl.wijkcheque.catalogue.Billing;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.cheque.ChequeCounts;
import nl.wijkcheque.cheque.Wallet;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.portal.web.ResidentPart.Appointment;
import nl.wijkcheque.portal.web.ResidentPart.Wish;
import nl.wijkcheque.reaction.Reactions;
import nl.wijkcheque.reaction.Verdict;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Slice;

/** Reads what a resident sees first: her own, and nobody else's. */
@Singleton
final class ResidentReader {

    private static final int MINUTES_PER_CHEQUE = 60;

    private final BookingLists bookings;
    private final Planning planning;
    private final Participants participants;
    private final Offerings offerings;
    private final ChequeCounts cheques;
    private final Reactions reactions;
    private final Clock clock;

    ResidentReader(
            BookingLists bookings,
            Planning planning,
            Participants participants,
            Offerings offerings,
            ChequeCounts cheques,
            Reactions reactions,
            Clock clock) {
        this.bookings = bookings;
        this.planning = planning;
        this.participants = participants;
        this.offerings = offerings;
        this.cheques = cheques;
        this.reactions = reactions;
        this.clock = clock;
    }

    ResidentPart read(Actor reader, ResidentId resident, Locale language) {
        List<BookingLine> lines = bookings.ofResident(resident, "", Slice.LARGEST_SIZE).items();
        Wallet wallet = cheques.walletOf(resident);
        int awaited = Math.toIntExact(reactions.mine(reader).stream()
                .filter(visit -> visit.verdict() == Verdict.AWAITED)
                .count());
        return new ResidentPart(
                appointments(lines, language), wishes(lines, language), wallet.count(), wallet.worth(), awaited);
    }

    private List<Appointment> appointments(List<BookingLine> lines, Locale language) {
        List<PlannedVisit> visits = lines.stream()
                .map(BookingLine::booking)
                .filter(Booking.OnVisit.class::isInstance)
                .map(booking -> planning.visit(((Booking.OnVisit) booking).visit()))
                .flatMap(Optional::stream)
                .filter(visit -> visit.slot().end().isAfter(clock.instant()))
                .sorted(Comparator.comparing(visit -> visit.slot().start()))
                .limit(ResidentPart.MOST)
                .toList();
        Map<ParticipantId, Participant> known = participants.findAll(visits.stream()
                .flatMap(visit -> visit.crew().stream())
                .map(CrewMember::participant)
                .distinct()
                .toList());
        return visits.stream()
                .map(visit -> {
                    Offering offering = offerings.find(visit.offering()).orElseThrow();
                    return new Appointment(
                            visit.day(),
                            visit.slot(),
                            offering.name(language),
                            visit.crew().stream()
                                    .map(member -> known.get(member.participant()))
                                    .filter(Objects::nonNull)
                                    .map(Participant::firstName)
                                    .toList(),
                            hours(visit, offering.billing()));
                })
                .toList();
    }

    /** One for each thing that she asked for: the weeks of a dienst together. */
    private static List<Wish> wishes(List<BookingLine> lines, Locale language) {
        Map<Object, List<BookingLine>> together = new LinkedHashMap<>();
        for (BookingLine line : lines) {
            Booking booking = line.booking();
            if (booking instanceof Booking.Requested || booking instanceof Booking.OnWachtlijst) {
                SeriesPlace series = booking.details().series();
                together.computeIfAbsent(series == null ? booking.id() : series.id(), none -> new ArrayList<>())
                        .add(line);
            }
        }
        return together.values().stream()
                .map(weeks -> wish(weeks, language))
                .limit(ResidentPart.MOST)
                .toList();
    }

    private static Wish wish(Collection<BookingLine> weeks, Locale language) {
        BookingLine first = weeks.iterator().next();
        BookingDetails details = first.booking().details();
        return new Wish(
                first.offering().in(language),
                Amsterdam.dayOf(details.requestedAt()),
                first.booking() instanceof Booking.OnWachtlijst,
                weeks.size());
    }

    /** What the visit will cost when everybody of the crew is there. */
    private static int hours(PlannedVisit visit, Billing billing) {
        return switch (billing) {
            case Billing.FixedCheques(int count) -> count;
            case Billing.PerHour(int persons) ->
                Math.ceilDiv(visit.length().count() * persons, MINUTES_PER_CHEQUE);
        };
    }
}
