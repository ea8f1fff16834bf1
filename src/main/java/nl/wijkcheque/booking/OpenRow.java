package nl.wijkcheque.booking;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record OpenRow(UUID id, String state, @Nullable UUID visitId) {}
