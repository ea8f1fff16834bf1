package nl.wijkcheque.booking.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import nl.wijkcheque.booking.BookingEvent;
import nl.wijkcheque.booking.BookingFile;
import nl.wijkcheque.booking.BookingState;
import org.jspecify.annotations.Nullable;

/** A booking and its steps, oldest first. */
@Serdeable
record BookingFileJson(BookingJson booking, List<StepJson> history) {

    static BookingFileJson of(BookingFile file, Locale locale) {
        return new BookingFileJson(
                BookingJson.of(file.line(), locale),
                file.history().stream().map(StepJson::of).toList());
    }

    /** @param code of a rejection, or whose wish a cancellation was; empty otherwise */
    @Serdeable
    record StepJson(String at, @Nullable BookingState from, BookingState to, String code, boolean byResident) {

        static StepJson of(BookingEvent event) {
            return new StepJson(
                    event.at().toString(), event.from(), event.to(), event.reason(), event.byResident());
        }
    }
}
