package nl.wijkcheque.booking.api;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.shared.BookingId;

/** One act for several bookings. */
@Serdeable
record SeveralInput(
        @NotEmpty @Size(max = 200) List<@NotNull UUID> bookingIds, @NotNull @Valid ActInput act) {

    List<BookingId> ids() {
        return bookingIds.stream().map(BookingId::new).toList();
    }
}
