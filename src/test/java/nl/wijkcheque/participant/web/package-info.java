@NullMarked
package nl.wijkcheque.participant.web;

import org.jspecify.annotations.NullMarked;
