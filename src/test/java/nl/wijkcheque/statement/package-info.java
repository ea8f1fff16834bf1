/** Statements: exact to the cent, the minute and the day. */
@NullMarked
package nl.wijkcheque.statement;

import org.jspecify.annotations.NullMarked;
