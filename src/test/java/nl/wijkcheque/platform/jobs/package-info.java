@NullMarked
package nl.wijkcheque.platform.jobs;

import org.jspecify.annotations.NullMarked;
