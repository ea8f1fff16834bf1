/** Invoices on pages. */
@NullMarked
package nl.wijkcheque.invoice.web;

import org.jspecify.annotations.NullMarked;
