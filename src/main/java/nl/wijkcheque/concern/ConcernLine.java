package nl.wijkcheque.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A worry in the list: about whom and since when, not what it says.
 *
 * @param resident her name
 * @param day of the visit
 */
public record ConcernLine(UUID id, String resident, LocalDate day, Instant toldAt, ConcernState state) {}
