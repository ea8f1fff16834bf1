@NullMarked
package nl.wijkcheque.resident;

import org.jspecify.annotations.NullMarked;
