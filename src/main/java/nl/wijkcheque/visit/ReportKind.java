package nl.wijkcheque.visit;

/** What a crew has to tell besides who was there. */
public enum ReportKind {
    NOT_HOME,
    REFUSED_ENTRY,
    MORE_WORK,
    DAMAGE,
    /** Hours were corrected, and more was paid or invoiced than it costs now. */
    BILL_DIFFERS,
    /** Of the crew nobody came who works there. */
    NO_CREW
}
