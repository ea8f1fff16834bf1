@NullMarked
package nl.wijkcheque.shared;

import org.jspecify.annotations.NullMarked;
