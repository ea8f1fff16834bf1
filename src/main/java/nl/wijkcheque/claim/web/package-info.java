/** Pages of claims of the Wmo subsidy. */
@NullMarked
package nl.wijkcheque.claim.web;

import org.jspecify.annotations.NullMarked;
