/** What residents ask for: requests, the wachtlijst, weekly series, and what became of each. */
@NullMarked
package nl.wijkcheque.booking;

import org.jspecify.annotations.NullMarked;
