/** Claims of the Wmo subsidy for a month, from made to paid. */
@NullMarked
package nl.wijkcheque.claim;

import org.jspecify.annotations.NullMarked;
