@NullMarked
package nl.wijkcheque.ledger;

import org.jspecify.annotations.NullMarked;
