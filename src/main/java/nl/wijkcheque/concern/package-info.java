/** Worries about a resident: told by whoever comes there, read by a coordinator and nobody else. */
@NullMarked
package nl.wijkcheque.concern;

import org.jspecify.annotations.NullMarked;
