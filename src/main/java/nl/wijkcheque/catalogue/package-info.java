/** What is offered, what a cheque costs, and how it is taxed, all with dates. */
@NullMarked
package nl.wijkcheque.catalogue;

import org.jspecify.annotations.NullMarked;
