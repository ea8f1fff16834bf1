/** Who goes where and when: candidates with their reasons, crews, visits. */
@NullMarked
package nl.wijkcheque.planning;

import org.jspecify.annotations.NullMarked;
