/** Bookings and the wachtlijst for machines. */
@NullMarked
package nl.wijkcheque.booking.api;

import org.jspecify.annotations.NullMarked;
