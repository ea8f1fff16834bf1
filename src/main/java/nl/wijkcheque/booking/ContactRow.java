package nl.wijkcheque.booking;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record ContactRow(UUID bookingId, Instant tried, String result, @Nullable Instant told) {}
