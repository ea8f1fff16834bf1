@NullMarked
package nl.wijkcheque.till;

import org.jspecify.annotations.NullMarked;
