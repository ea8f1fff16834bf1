@NullMarked
package nl.wijkcheque.resident.web;

import org.jspecify.annotations.NullMarked;
