/** Pages on which residents react, and complaints are answered. */
@NullMarked
package nl.wijkcheque.reaction.web;

import org.jspecify.annotations.NullMarked;
