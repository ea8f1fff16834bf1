@NullMarked
package nl.wijkcheque.participant.api;

import org.jspecify.annotations.NullMarked;
