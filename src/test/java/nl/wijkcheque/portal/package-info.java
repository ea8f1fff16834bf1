@NullMarked
package nl.wijkcheque.portal;

import org.jspecify.annotations.NullMarked;
