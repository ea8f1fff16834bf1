/** The books, for machines. */
@NullMarked
package nl.wijkcheque.ledger.api;

import org.jspecify.annotations.NullMarked;
