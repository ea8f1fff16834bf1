package nl.wijkcheque.booking.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.booking.BookingLine;
import nl.wijkcheque.booking.BookingState;
import nl.wijkcheque.booking.SeriesPlace;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * A booking.
 *
 * @param resident her name
 * @param offering its name in the language of the reader
 * @param place null for the resident's own address
 * @param series null when it is once
 * @param visitId the visit that is planned or done; null when there is none
 * @param end null while it is open
 */
@Serdeable
record BookingJson(
        UUID id,
        BookingState state,
        UUID residentId,
        String resident,
        UUID offeringId,
        String offering,
        OfferingKind kind,
        int estimatedMinutes,
        List<Dagdeel> dagdelen,
        LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String place,
        String note,
        String additionalityQuestion,
        Additionality additionality,
        @Nullable SeriesJson series,
        @Nullable UUID preferredHelperId,
        String requestedAt,
        @Nullable UUID visitId,
        @Nullable EndJson end) {

    static BookingJson of(BookingLine line, Locale locale) {
        Booking booking = line.booking();
        BookingDetails details = booking.details();
        ParticipantId helper = details.preferredHelper();
        VisitId visit = booking.visitOrNull();
        return new BookingJson(
                booking.id().value(),
                booking.state(),
                details.resident().value(),
                line.resident(),
                details.offering().value(),
                line.offering().in(locale),
                details.kind(),
                details.estimated().count(),
                details.wishes().dagdelen().stream().sorted().toList(),
                details.wishes().earliest(),
                details.wishes().latest(),
                details.place(),
                details.note(),
                details.additionality().question(),
                details.additionality().answer(),
                SeriesJson.of(details.series()),
                helper == null ? null : helper.value(),
                details.requestedAt().toString(),
                visit == null ? null : visit.value(),
                EndJson.of(booking));
    }

    /** Which week of a weekly dienst it is, from 1. */
    @Serdeable
    record SeriesJson(UUID id, int week, int weeks) {

        static @Nullable SeriesJson of(@Nullable SeriesPlace series) {
            return series == null ? null : new SeriesJson(series.id(), series.week(), series.weeks());
        }
    }

    /**
     * How it ended.
     *
     * @param code of a rejection, or whose wish a cancellation was; null when it was done
     * @param reason of a cancellation, in her own words
     */
    @Serdeable
    record EndJson(String at, @Nullable String code, @Nullable String reason) {

        static @Nullable EndJson of(Booking booking) {
            return switch (booking) {
                case Booking.Open _ -> null;
                case Booking.Done done -> new EndJson(done.at().toString(), null, null);
                case Booking.Rejected rejected ->
                    new EndJson(rejected.at().toString(), rejected.reason().name(), null);
                case Booking.Cancelled cancelled -> new EndJson(
                        cancelled.how().at().toString(),
                        cancelled.how().by().name(),
                        cancelled.how().reason());
            };
        }
    }
}
