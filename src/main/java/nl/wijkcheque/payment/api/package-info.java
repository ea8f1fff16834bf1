/** Payouts for machines. */
@NullMarked
package nl.wijkcheque.payment.api;

import org.jspecify.annotations.NullMarked;
