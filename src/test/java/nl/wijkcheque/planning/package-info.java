@NullMarked
package nl.wijkcheque.planning;

import org.jspecify.annotations.NullMarked;
