/** The few words that every context speaks: money, minutes, time slots, ids, refusals, who acts, what time it is. */
@NullMarked
package nl.wijkcheque.shared;

import org.jspecify.annotations.NullMarked;
