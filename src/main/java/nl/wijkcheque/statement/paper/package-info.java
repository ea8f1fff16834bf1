/** Statements as people read them: laid out once for page and PDF, and as CSV. */
@NullMarked
package nl.wijkcheque.statement.paper;

import org.jspecify.annotations.NullMarked;
