@NullMarked
package nl.wijkcheque.reaction;

import org.jspecify.annotations.NullMarked;
