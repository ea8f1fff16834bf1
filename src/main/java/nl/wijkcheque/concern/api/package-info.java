/** Worries over REST. */
@NullMarked
package nl.wijkcheque.concern.api;

import org.jspecify.annotations.NullMarked;
