@NullMarked
package nl.wijkcheque.planning.week;

import org.jspecify.annotations.NullMarked;
