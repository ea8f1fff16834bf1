@NullMarked
package nl.wijkcheque.platform.idempotency;

import org.jspecify.annotations.NullMarked;
