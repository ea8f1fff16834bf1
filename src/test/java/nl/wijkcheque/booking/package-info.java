@NullMarked
package nl.wijkcheque.booking;

import org.jspecify.annotations.NullMarked;
