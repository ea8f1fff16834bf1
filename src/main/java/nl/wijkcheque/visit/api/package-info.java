/** The day itself over REST. */
@NullMarked
package nl.wijkcheque.visit.api;

import org.jspecify.annotations.NullMarked;
