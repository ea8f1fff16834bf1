@NullMarked
package nl.wijkcheque.catalogue.api;

import org.jspecify.annotations.NullMarked;
