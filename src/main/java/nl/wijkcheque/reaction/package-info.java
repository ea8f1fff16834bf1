/** What residents say about visits afterwards: it was good, a complaint, the same help again. */
@NullMarked
package nl.wijkcheque.reaction;

import org.jspecify.annotations.NullMarked;
