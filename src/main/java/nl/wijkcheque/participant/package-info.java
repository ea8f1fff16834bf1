/** Participants: who they are, on which track, what they can do and when. Hours and crews are elsewhere. */
@NullMarked
package nl.wijkcheque.participant;

import org.jspecify.annotations.NullMarked;
