package nl.wijkcheque.shared;

/** What an account may be; one account can be several. The names are those in tokens and in the authorisation table. */
public enum Role {
    RESIDENT,
    PARTICIPANT,
    CLERK,
    FOREMAN,
    COORDINATOR,
    COACH,
    CONTROLLER,
    ADMIN;

    /** Works for the servicepunt or the municipality, rather than being served or placed. */
    public boolean isStaff() {
        return switch (this) {
            case RESIDENT, PARTICIPANT -> false;
            case CLERK, FOREMAN, COORDINATOR, COACH, CONTROLLER, ADMIN -> true;
        };
    }
}
