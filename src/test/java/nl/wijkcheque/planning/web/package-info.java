@NullMarked
package nl.wijkcheque.planning.web;

import org.jspecify.annotations.NullMarked;
