@NullMarked
package nl.wijkcheque.concern;

import org.jspecify.annotations.NullMarked;
