@NullMarked
package nl.wijkcheque.planning.rule;

import org.jspecify.annotations.NullMarked;
