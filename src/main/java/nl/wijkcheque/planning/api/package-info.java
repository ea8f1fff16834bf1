/** Candidates, crews and visits over REST. */
@NullMarked
package nl.wijkcheque.planning.api;

import org.jspecify.annotations.NullMarked;
