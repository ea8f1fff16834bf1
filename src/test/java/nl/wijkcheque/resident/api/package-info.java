@NullMarked
package nl.wijkcheque.resident.api;

import org.jspecify.annotations.NullMarked;
