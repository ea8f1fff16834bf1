/** Measurements, never part of a test run: each says what it compares with, and how to repeat it. */
@NullMarked
package nl.wijkcheque.bench;

import org.jspecify.annotations.NullMarked;
