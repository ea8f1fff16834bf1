/** Where everybody begins: a start page per role, composed from the façades of the other contexts. */
@NullMarked
package nl.wijkcheque.portal;

import org.jspecify.annotations.NullMarked;
