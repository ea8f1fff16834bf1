package nl.wijkcheque.cheque;

/** What came of reading a code: the code, or the reason why the input cannot be one. */
sealed interface ChequeCodeReading {

    /** The input is a well-formed code; whether a cheque with that code exists is another question. */
    record Read(ChequeCode code) implements ChequeCodeReading {}

    /** The input cannot be a code. */
    record Unreadable(Reason reason) implements ChequeCodeReading {}

    /** Why input is not a code; each asks for another answer from the person who typed. */
    enum Reason {
        /** Fewer than 16 letters and digits. */
        TOO_SHORT,
        /** A letter that is in no code: U, or one outside A–Z. */
        WRONG_CHARACTER,
        /** Sixteen possible characters, but mistyped or swapped: the check character does not fit. */
        CHECK_FAILED
    }
}
