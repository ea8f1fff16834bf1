@NullMarked
package nl.wijkcheque.statement.xaf;

import org.jspecify.annotations.NullMarked;
