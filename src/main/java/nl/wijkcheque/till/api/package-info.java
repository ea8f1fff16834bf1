/** Shifts at the tills over REST. */
@NullMarked
package nl.wijkcheque.till.api;

import org.jspecify.annotations.NullMarked;
