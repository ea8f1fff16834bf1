@NullMarked
package nl.wijkcheque.payment;

import org.jspecify.annotations.NullMarked;
