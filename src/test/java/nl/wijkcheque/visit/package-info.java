@NullMarked
package nl.wijkcheque.visit;

import org.jspecify.annotations.NullMarked;
