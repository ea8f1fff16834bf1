@NullMarked
package nl.wijkcheque;

import org.jspecify.annotations.NullMarked;
