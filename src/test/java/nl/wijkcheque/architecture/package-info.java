/** The house rules, held by the build. */
@NullMarked
package nl.wijkcheque.architecture;

import org.jspecify.annotations.NullMarked;
