package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** What a crew has to know about each visit of its day. */
@Singleton
class Stops {

    private static final Wording UNKNOWN = new Wording("–", "–");

    private final Bookings bookings;
    private final Hosts hosts;
    private final Offerings offerings;
    private final VisitRows rows;
    private final Kits kits;

    Stops(Bookings bookings, Hosts hosts, Offerings offerings, VisitRows rows, Kits kits) {
        this.bookings = bookings;
        this.hosts = hosts;
        this.offerings = offerings;
        this.rows = rows;
        this.kits = kits;
    }

    List<Morning.Stop> of(List<PlannedVisit> visits) {
        if (visits.isEmpty()) {
            return List.of();
        }
        Known known = new Known(
                bookings.findAll(visits.stream().map(PlannedVisit::booking).toList()),
                hosts.findAll(visits.stream().map(PlannedVisit::resident).collect(Collectors.toSet())),
                offerings.findAll(visits.stream().map(PlannedVisit::offering).collect(Collectors.toSet())),
                kits.all(),
                rows.findAll(visits.stream().map(visit -> visit.id().value()).toList()).stream()
                        .collect(Collectors.toMap(VisitRow::visitId, row -> row)));
        return visits.stream().map(visit -> stop(visit, known)).toList();
    }

    private static Morning.Stop stop(PlannedVisit visit, Known known) {
        Booking booking = known.bookings().get(visit.booking());
        Host host = known.hosts().get(visit.resident());
        Offering offering = known.offerings().get(visit.offering());
        VisitRow row = known.days().get(visit.id().value());
        boolean onAccount = host != null && host.payer() != null;
        return new Morning.Stop(
                visit,
                row == null ? VisitState.PLANNED : row.visitState(),
                host,
                host == null ? "–" : host.title(),
                place(booking, host),
                host == null ? "" : host.phone(),
                offering == null ? UNKNOWN : offering.details().name(),
                booking == null ? "" : booking.details().note(),
                known.kits().getOrDefault(visit.offering(), Kits.NOTHING),
                due(visit, offering, row, onAccount),
                onAccount);
    }

    private static Minutes due(
            PlannedVisit visit, @Nullable Offering offering, @Nullable VisitRow row, boolean onAccount) {
        if (row != null) {
            return row.due();
        }
        return onAccount || offering == null ? Minutes.ZERO : Due.planned(offering.billing(), visit);
    }

    private static String place(@Nullable Booking booking, @Nullable Host host) {
        String elsewhere = booking == null ? null : booking.details().place();
        if (elsewhere != null) {
            return elsewhere;
        }
        return host == null ? "" : host.address().line() + ", " + host.address().place();
    }

    private record Known(
            Map<BookingId, Booking> bookings,
            Map<ResidentId, Host> hosts,
            Map<OfferingId, Offering> offerings,
            Map<OfferingId, Wording> kits,
            Map<UUID, VisitRow> days) {}
}
