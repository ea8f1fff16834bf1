/** Invented and historical people, made through the façades. */
@NullMarked
package nl.wijkcheque.demo;

import org.jspecify.annotations.NullMarked;
