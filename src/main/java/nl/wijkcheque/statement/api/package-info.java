/** Statements for machines. */
@NullMarked
package nl.wijkcheque.statement.api;

import org.jspecify.annotations.NullMarked;
