/** What every context stands on and none is about: transactions, idempotency, secrets, settings, settings of the wire. */
@NullMarked
package nl.wijkcheque.platform;

import org.jspecify.annotations.NullMarked;
