/** Money that does not cross the counter: online bank payments in, payouts to bank accounts out. */
@NullMarked
package nl.wijkcheque.payment;

import org.jspecify.annotations.NullMarked;
