package nl.wijkcheque.payment;

/** The provider did not answer, or not as agreed. Says how, and never what was sent: that holds the key. */
final class ProviderUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProviderUnreachable(String how) {
        super(how);
    }

    ProviderUnreachable(String how, Throwable cause) {
        super(how, cause);
    }
}
