/** Whole lives, told from beginning to end over HTTP. */
@NullMarked
package nl.wijkcheque.scenario;

import org.jspecify.annotations.NullMarked;
