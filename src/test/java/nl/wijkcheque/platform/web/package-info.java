@NullMarked
package nl.wijkcheque.platform.web;

import org.jspecify.annotations.NullMarked;
