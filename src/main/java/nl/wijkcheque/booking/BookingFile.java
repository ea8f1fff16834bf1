package nl.wijkcheque.booking;

import java.util.List;

/** A booking and everything that happened to it, oldest first. */
public record BookingFile(BookingLine line, List<BookingEvent> history) {}
