/** Tokens and accounts over REST. */
@NullMarked
package nl.wijkcheque.identity.api;

import org.jspecify.annotations.NullMarked;
