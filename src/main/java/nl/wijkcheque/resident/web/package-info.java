/** Pages about residents, for the counter. */
@NullMarked
package nl.wijkcheque.resident.web;

import org.jspecify.annotations.NullMarked;
