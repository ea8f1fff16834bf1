@NullMarked
package nl.wijkcheque.claim;

import org.jspecify.annotations.NullMarked;
