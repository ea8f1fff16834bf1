@NullMarked
package nl.wijkcheque.catalogue.web;

import org.jspecify.annotations.NullMarked;
