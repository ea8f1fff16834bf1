@NullMarked
package nl.wijkcheque.identity;

import org.jspecify.annotations.NullMarked;
