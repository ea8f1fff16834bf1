/** Pages about participants, for staff and for participants themselves. */
@NullMarked
package nl.wijkcheque.participant.web;

import org.jspecify.annotations.NullMarked;
