/** Pages of payments and payouts, the bank of the demonstration, and where a provider calls. */
@NullMarked
package nl.wijkcheque.payment.web;

import org.jspecify.annotations.NullMarked;
