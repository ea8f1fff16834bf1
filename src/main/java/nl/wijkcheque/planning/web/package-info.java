/** Pages of planning: who goes, and the week. */
@NullMarked
package nl.wijkcheque.planning.web;

import org.jspecify.annotations.NullMarked;
