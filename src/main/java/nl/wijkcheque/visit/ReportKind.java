package nl.wijkcheque.visit;

/** What a crew has to tell besides who was there. */
public enum ReportKind {
    NOT_HOME,
    REFUSED_ENTRY,
    MORE_WORK,
    DAMAGE,
    /** More was paid than it costs, or its invoice says otherwise. */
    BILL_DIFFERS,
    /** Of the crew nobody came who works there. */
    NO_CREW
}
