package nl.wijkcheque.booking;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record DoneRow(UUID id, String kind, Instant closedAt, int replaces, @Nullable UUID seriesId) {}
