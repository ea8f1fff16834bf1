/** The day itself: job sheet, presence, cheques at the door, hours. */
@NullMarked
package nl.wijkcheque.visit;

import org.jspecify.annotations.NullMarked;
