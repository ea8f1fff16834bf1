/** Work that the service does by itself, at its own times, on one node at a time. */
@NullMarked
package nl.wijkcheque.platform.jobs;

import org.jspecify.annotations.NullMarked;
