@NullMarked
package nl.wijkcheque.catalogue;

import org.jspecify.annotations.NullMarked;
