/** Claims of the Wmo subsidy, for machines. */
@NullMarked
package nl.wijkcheque.claim.api;

import org.jspecify.annotations.NullMarked;
