/** Invoices as files that the bookkeeping of the receiver reads. */
@NullMarked
package nl.wijkcheque.invoice.ubl;

import org.jspecify.annotations.NullMarked;
