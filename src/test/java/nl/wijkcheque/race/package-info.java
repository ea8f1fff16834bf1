/** What must stay true when everything happens at once, breaks, or comes twice. */
@NullMarked
package nl.wijkcheque.race;

import org.jspecify.annotations.NullMarked;
