@NullMarked
package nl.wijkcheque.participant;

import org.jspecify.annotations.NullMarked;
