/** The same request twice is one act, and gets one answer. */
@NullMarked
package nl.wijkcheque.platform.idempotency;

import org.jspecify.annotations.NullMarked;
