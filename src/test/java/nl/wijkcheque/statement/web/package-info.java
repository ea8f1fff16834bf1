/** The pages of statements. */
@NullMarked
package nl.wijkcheque.statement.web;

import org.jspecify.annotations.NullMarked;
