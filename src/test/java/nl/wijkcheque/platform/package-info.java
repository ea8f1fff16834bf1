@NullMarked
package nl.wijkcheque.platform;

import org.jspecify.annotations.NullMarked;
