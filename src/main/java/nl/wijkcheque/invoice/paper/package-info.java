/** Invoices on paper. */
@NullMarked
package nl.wijkcheque.invoice.paper;

import org.jspecify.annotations.NullMarked;
