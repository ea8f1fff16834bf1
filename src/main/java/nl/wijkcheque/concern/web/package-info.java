/** Pages on which a worry is told, and read by a coordinator. */
@NullMarked
package nl.wijkcheque.concern.web;

import org.jspecify.annotations.NullMarked;
