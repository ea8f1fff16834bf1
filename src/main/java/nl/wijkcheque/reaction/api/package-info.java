/** Reactions over REST. */
@NullMarked
package nl.wijkcheque.reaction.api;

import org.jspecify.annotations.NullMarked;
