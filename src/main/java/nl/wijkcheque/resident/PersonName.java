package nl.wijkcheque.resident;

/**
 * The name of a resident in its Dutch parts.
 *
 * @param initials as written: {@code A.B.}
 * @param prefix the tussenvoegsel, such as {@code van der}; empty when there is none
 */
public record PersonName(Salutation salutation, String initials, String prefix, String surname) {

    /** {@code A.B. van der Vries}. */
    public String full() {
        return (initials + " " + prefix).strip() + " " + surname;
    }

    /** As in an index: {@code Vries, A.B. van der}. */
    public String sorted() {
        return surname + ", " + (initials + " " + prefix).strip();
    }
}
