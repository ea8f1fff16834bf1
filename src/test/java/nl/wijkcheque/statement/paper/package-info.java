/** How statements are written down. */
@NullMarked
package nl.wijkcheque.statement.paper;

import org.jspecify.annotations.NullMarked;
