/** The ledger, as pages. */
@NullMarked
package nl.wijkcheque.ledger.web;

import org.jspecify.annotations.NullMarked;
