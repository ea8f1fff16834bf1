/** The tills of a servicepunt: a clerk's shift, from a counted float to a count at the end. */
@NullMarked
package nl.wijkcheque.till;

import org.jspecify.annotations.NullMarked;
