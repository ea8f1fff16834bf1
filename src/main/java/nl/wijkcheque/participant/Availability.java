package nl.wijkcheque.participant;

import java.time.DayOfWeek;
import nl.wijkcheque.shared.Dagdeel;

/** A part of the week in which a participant can work. */
public record Availability(DayOfWeek weekday, Dagdeel dagdeel) {}
