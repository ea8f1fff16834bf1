/**
 * Invented and historical people, made through the façades of the other contexts, so that nothing comes of it that the
 * service itself would refuse.
 */
@NullMarked
package nl.wijkcheque.demo;

import org.jspecify.annotations.NullMarked;
