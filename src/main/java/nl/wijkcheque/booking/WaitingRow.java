package nl.wijkcheque.booking;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** @param oldest the first {@code wachtlijst_key} */
@Introspected
record WaitingRow(UUID offeringId, String kind, long bookings, String oldest) {}
