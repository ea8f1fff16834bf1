@NullMarked
package nl.wijkcheque.planning.limit;

import org.jspecify.annotations.NullMarked;
