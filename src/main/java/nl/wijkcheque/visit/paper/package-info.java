/** The list of the day on paper. */
@NullMarked
package nl.wijkcheque.visit.paper;

import org.jspecify.annotations.NullMarked;
