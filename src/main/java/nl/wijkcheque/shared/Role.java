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
    ADMIN
}
