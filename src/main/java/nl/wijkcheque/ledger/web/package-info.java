/** Pages of the books. */
@NullMarked
package nl.wijkcheque.ledger.web;

import org.jspecify.annotations.NullMarked;
