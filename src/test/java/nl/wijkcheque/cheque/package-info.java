@NullMarked
package nl.wijkcheque.cheque;

import org.jspecify.annotations.NullMarked;
