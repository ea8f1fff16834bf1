/** The pages of the till: open, see, count, close. */
@NullMarked
package nl.wijkcheque.till.web;

import org.jspecify.annotations.NullMarked;
