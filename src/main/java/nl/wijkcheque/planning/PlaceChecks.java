package nl.wijkcheque.planning;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingLists;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.OpenBooking;
import nl.wijkcheque.booking.Series;
import nl.wijkcheque.planning.PlaceFinding.Kind;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.TimeOrderedIds;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * Proves that no booking is lost between two contexts, whatever was cancelled, unplanned or refused, and by whom: what
 * bookings say of themselves is held against what planning has, in one snapshot. And that no series stands still. It
 * changes nothing.
 */
@Singleton
public final class PlaceChecks {

    private static final int BATCH = 1000;
    private static final int MOST_KEPT = 1000;
    private static final UUID FIRST = new UUID(0, 0);

    private final Bookings bookings;
    private final BookingLists lists;
    private final Series series;
    private final PlaceRows rows;
    private final RowInserts inserts;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Clock clock;

    PlaceChecks(
            Bookings bookings,
            BookingLists lists,
            Series series,
            PlaceRows rows,
            RowInserts inserts,
            Transactions transactions,
            TimeOrderedIds ids,
            Clock clock) {
        this.bookings = bookings;
        this.lists = lists;
        this.series = series;
        this.rows = rows;
        this.inserts = inserts;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Looks, and keeps what was found. */
    public PlaceCheck look(ServicepuntId servicepunt) {
        Look look = transactions.read(() -> new Look(servicepunt).through());
        PlaceRow row = new PlaceRow(
                ids.next(), servicepunt.value(), clock.instant(), look.open, look.standing, look.found.size());
        List<PlaceFinding> kept = look.found.stream().limit(MOST_KEPT).toList();
        transactions.run(() -> {
            rows.save(row);
            List<List<?>> findings = new ArrayList<>();
            for (PlaceFinding finding : kept) {
                VisitId visit = finding.visit();
                findings.add(Arrays.asList(
                        row.id(),
                        findings.size() + 1,
                        finding.kind(),
                        finding.booking().value(),
                        visit == null ? null : visit.value()));
            }
            inserts.atCommit(
                    "place_finding", List.of("check_id", "number", "kind", "booking_id", "visit_id"), findings);
        });
        return row.check(kept);
    }

    /** Newest first; only the newest with its findings. */
    public List<PlaceCheck> latest(ServicepuntId servicepunt, int size) {
        List<PlaceCheck> checks = new ArrayList<>();
        for (PlaceRow row : rows.latest(servicepunt.value(), size)) {
            checks.add(row.check(checks.isEmpty() ? findings(row) : List.of()));
        }
        return checks;
    }

    private List<PlaceFinding> findings(PlaceRow row) {
        return rows.findings(row.id()).stream()
                .map(found -> new PlaceFinding(
                        Kind.valueOf(found.kind()),
                        new BookingId(found.bookingId()),
                        found.visitId() == null ? null : new VisitId(found.visitId())))
                .toList();
    }

    /** One walk through both sides. */
    private final class Look {

        private final ServicepuntId servicepunt;
        private final Map<BookingId, VisitId> visits = new HashMap<>();
        private final List<PlaceFinding> found = new ArrayList<>();
        private int open;
        private int standing;

        Look(ServicepuntId servicepunt) {
            this.servicepunt = servicepunt;
        }

        Look through() {
            readVisits();
            readBookings();
            List<BookingId> left = List.copyOf(visits.keySet());
            for (int from = 0; from < left.size(); from += BATCH) {
                closed(left.subList(from, Math.min(left.size(), from + BATCH)));
            }
            series.behind(servicepunt).forEach(last -> add(Kind.SERIES_BEHIND, last, null));
            return this;
        }

        private void readVisits() {
            UUID after = FIRST;
            List<PlaceRows.Standing> page;
            do {
                page = rows.standing(servicepunt.value(), after, BATCH);
                for (PlaceRows.Standing one : page) {
                    visits.put(new BookingId(one.bookingId()), new VisitId(one.id()));
                    after = one.id();
                    standing++;
                }
            } while (page.size() == BATCH);
        }

        private void readBookings() {
            BookingId after = null;
            List<OpenBooking> page;
            do {
                page = lists.open(servicepunt, after, BATCH);
                page.forEach(this::open);
                after = page.isEmpty() ? after : page.getLast().id();
                open += page.size();
            } while (page.size() == BATCH);
        }

        private void open(OpenBooking booking) {
            VisitId stands = visits.remove(booking.id());
            VisitId said = booking.visit();
            if (said == null && stands != null) {
                add(Kind.WAITS_WITH_VISIT, booking.id(), stands);
            } else if (said != null && stands == null) {
                add(Kind.NO_VISIT, booking.id(), said);
            } else if (said != null && !said.equals(stands)) {
                add(Kind.OTHER_VISIT, booking.id(), requireNonNull(stands));
            }
        }

        /** What is left after the open ones: a visit that stands belongs to work that was done. */
        private void closed(List<BookingId> ids) {
            Map<BookingId, Booking> known = bookings.findAll(ids);
            for (BookingId id : ids) {
                VisitId stands = requireNonNull(visits.get(id));
                boolean done = known.get(id) instanceof Booking.Done finished && finished.visit().equals(stands);
                if (!done) {
                    add(Kind.VISIT_OF_ENDED, id, stands);
                }
            }
        }

        private void add(Kind kind, BookingId booking, @Nullable VisitId visit) {
            found.add(new PlaceFinding(kind, booking, visit));
        }
    }
}
