package nl.wijkcheque.audit;

/** What can be corrected of a person. */
public enum CorrectedField {
    SALUTATION,
    FIRST_NAME,
    INITIALS,
    PREFIX,
    SURNAME,
    BIRTH_DATE,
    ADDRESS,
    PHONE,
    EMAIL,
    /** Before and after are the names of those she lives with. */
    HOUSEHOLD
}
