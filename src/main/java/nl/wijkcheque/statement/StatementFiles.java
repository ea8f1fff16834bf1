package nl.wijkcheque.statement;

/** The files of a revenue statement, in Dutch: the same statement gives the same bytes. */
public interface StatementFiles {

    /** As the API answers. */
    byte[] json(RevenueStatement statement);

    byte[] csv(RevenueStatement statement);

    byte[] pdf(RevenueStatement statement);
}
