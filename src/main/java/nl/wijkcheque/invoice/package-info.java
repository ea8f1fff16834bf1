/** Invoices to organisations for what was done on account: made per month, credited, paid. */
@NullMarked
package nl.wijkcheque.invoice;

import org.jspecify.annotations.NullMarked;
