package nl.wijkcheque.booking;

import java.util.UUID;

/**
 * Which one of a weekly dienst a booking is.
 *
 * @param id shared by all of the series
 * @param week from 1
 * @param weeks how many there are
 */
public record SeriesPlace(UUID id, int week, int weeks) {}
