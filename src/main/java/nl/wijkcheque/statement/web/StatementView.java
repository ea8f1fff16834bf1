package nl.wijkcheque.statement.web;

import nl.wijkcheque.statement.paper.Paper;

/**
 * A statement on a page.
 *
 * @param file address of its files, to which the format is added
 */
public record StatementView(Paper paper, String file) {}
