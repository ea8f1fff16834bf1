/** How the service speaks over HTTP: problems, pages, paging, who is asking, headers. */
@NullMarked
package nl.wijkcheque.platform.web;

import org.jspecify.annotations.NullMarked;
