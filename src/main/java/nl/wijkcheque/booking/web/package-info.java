/** Pages for asking, judging, waiting and calling off. */
@NullMarked
package nl.wijkcheque.booking.web;

import org.jspecify.annotations.NullMarked;
