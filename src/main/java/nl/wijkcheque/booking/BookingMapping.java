package nl.wijkcheque.booking;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** Between the typed states of a booking and its row. */
final class BookingMapping {

    private BookingMapping() {}

    static Booking read(BookingRow row) {
        BookingDetails details = details(row);
        return switch (BookingState.valueOf(row.state())) {
            case REQUESTED -> new Booking.Requested(details);
            case WACHTLIJST -> new Booking.OnWachtlijst(details, requireNonNull(row.acceptedAt()));
            case PLANNED -> new Booking.Planned(details, requireNonNull(row.acceptedAt()), visit(row));
            case UNDER_WAY -> new Booking.UnderWay(details, requireNonNull(row.acceptedAt()), visit(row));
            case DONE -> new Booking.Done(
                    details, requireNonNull(row.acceptedAt()), visit(row), requireNonNull(row.closedAt()));
            case REJECTED -> new Booking.Rejected(
                    details,
                    RejectionReason.valueOf(requireNonNull(row.rejectionReason())),
                    requireNonNull(row.closedAt()));
            case CANCELLED -> new Booking.Cancelled(
                    details,
                    new Cancellation(
                            CancelledBy.valueOf(requireNonNull(row.cancelledBy())),
                            requireNonNull(row.cancelReason()),
                            requireNonNull(row.closedAt()),
                            row.mergedInto() == null ? null : new BookingId(row.mergedInto())));
        };
    }

    /** @param version how often it changed before */
    static BookingRow write(Booking booking, int version, Urgency urgency) {
        BookingDetails details = booking.details();
        SeriesPlace series = details.series();
        Standing standing = Standing.of(booking);
        VisitId visit = booking.visitOrNull();
        return new BookingRow(
                details.id().value(),
                details.servicepunt().value(),
                details.resident().value(),
                details.offering().value(),
                details.kind().name(),
                booking.state().name(),
                version,
                details.estimated().count(),
                join(details.wishes().dagdelen()),
                details.wishes().earliest(),
                details.wishes().latest(),
                details.place(),
                details.note(),
                details.additionality().question(),
                details.additionality().answer().name(),
                series == null ? null : series.id(),
                series == null ? 1 : series.week(),
                series == null ? 1 : series.weeks(),
                details.preferredHelper() == null
                        ? null
                        : details.preferredHelper().value(),
                details.yieldsDays(),
                details.normWeeks(),
                booking.number(),
                urgency.name(),
                details.requestedAt(),
                standing.acceptedAt(),
                booking instanceof Booking.OnWachtlijst waiting ? wachtlijstKey(waiting, urgency) : null,
                booking instanceof Booking.OnWachtlijst waiting ? waiting.waitingSince() : null,
                visit == null ? null : visit.value(),
                standing.closedAt(),
                standing.rejection(),
                standing.cancelledBy(),
                standing.cancelReason(),
                standing.mergedInto());
    }

    /**
     * Urgency, the norm in microseconds since 1970 in 16 digits of base 16, then the id: sorts as text in the order of the
     * wachtlijst. Nothing of a tariff is in it, unless the setting lets the reduced one go ahead.
     */
    static String wachtlijstKey(Booking.OnWachtlijst waiting, Urgency urgency) {
        return urgency.sortsAs()
                + micros(waiting.orderMoment())
                + waiting.id().toString().replace("-", "");
    }

    private static String micros(Instant moment) {
        long micros = Math.addExact(
                TimeUnit.SECONDS.toMicros(moment.getEpochSecond()), TimeUnit.NANOSECONDS.toMicros(moment.getNano()));
        return String.format(Locale.ROOT, "%016x", micros);
    }

    private static BookingDetails details(BookingRow row) {
        UUID series = row.seriesId();
        UUID helper = row.preferredHelperId();
        return new BookingDetails(
                new BookingId(row.id()),
                new ServicepuntId(row.servicepuntId()),
                new ResidentId(row.residentId()),
                new OfferingId(row.offeringId()),
                OfferingKind.valueOf(row.kind()),
                Minutes.of(row.estimatedMinutes()),
                new Wishes(split(row.dagdelen()), row.earliest(), row.latest()),
                row.place(),
                row.note(),
                new AdditionalityAnswer(row.additionalityQuestion(), Additionality.valueOf(row.additionality())),
                series == null ? null : new SeriesPlace(series, row.seriesWeek(), row.seriesWeeks()),
                helper == null ? null : new ParticipantId(helper),
                row.yieldsDays(),
                row.normWeeks(),
                row.requestedAt());
    }

    private static VisitId visit(BookingRow row) {
        return new VisitId(requireNonNull(row.visitId()));
    }

    private static String join(Set<Dagdeel> dagdelen) {
        return dagdelen.stream().sorted().map(Dagdeel::name).collect(Collectors.joining(","));
    }

    private static Set<Dagdeel> split(String dagdelen) {
        return Arrays.stream(dagdelen.split(",", -1)).map(Dagdeel::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** What only some states have. */
    private record Standing(
            @Nullable Instant acceptedAt,
            @Nullable Instant closedAt,
            @Nullable String rejection,
            @Nullable String cancelledBy,
            @Nullable String cancelReason,
            @Nullable UUID mergedInto) {

        private static Standing open(@Nullable Instant acceptedAt) {
            return new Standing(acceptedAt, null, null, null, null, null);
        }

        static Standing of(Booking booking) {
            return switch (booking) {
                case Booking.Requested _ -> open(null);
                case Booking.OnWachtlijst waiting -> open(waiting.acceptedAt());
                case Booking.OnVisit onVisit -> open(onVisit.acceptedAt());
                case Booking.Done done -> new Standing(done.acceptedAt(), done.at(), null, null, null, null);
                case Booking.Rejected rejected ->
                    new Standing(null, rejected.at(), rejected.reason().name(), null, null, null);
                case Booking.Cancelled(_, Cancellation(CancelledBy by, String reason, Instant at, BookingId into)) ->
                    new Standing(null, at, null, by.name(), reason, into == null ? null : into.value());
            };
        }
    }
}
