@NullMarked
package nl.wijkcheque.audit;

import org.jspecify.annotations.NullMarked;
