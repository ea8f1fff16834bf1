package nl.wijkcheque.booking;

import java.time.LocalDate;
import java.time.LocalTime;

/** A day and a time that the resident said yes to, while a crew is still to be found. */
public record Agreed(LocalDate day, LocalTime start) {}
