@NullMarked
package nl.wijkcheque.demo;

import org.jspecify.annotations.NullMarked;
