/** Invoices for machines. */
@NullMarked
package nl.wijkcheque.invoice.api;

import org.jspecify.annotations.NullMarked;
