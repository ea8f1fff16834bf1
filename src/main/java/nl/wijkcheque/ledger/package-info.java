/** Every euro movement, in a ledger that is only added to. */
@NullMarked
package nl.wijkcheque.ledger;

import org.jspecify.annotations.NullMarked;
