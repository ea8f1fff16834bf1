package nl.wijkcheque.cheque;

import nl.wijkcheque.shared.ChequeId;

/** How a cheque is pointed at: by the code in somebody's hand, or by its id, found in a list. */
public sealed interface Which {

    /** @param scannedOrTyped as it came from the scanner or the keyboard */
    record Code(String scannedOrTyped) implements Which {

        /** Never the code. */
        @Override
        public String toString() {
            return "Code";
        }
    }

    record Id(ChequeId id) implements Which {}
}
