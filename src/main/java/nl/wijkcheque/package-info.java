/** Wijkcheque: one folder per context; who may use whom stands in src/docs/contexts.md. */
@NullMarked
package nl.wijkcheque;

import org.jspecify.annotations.NullMarked;
