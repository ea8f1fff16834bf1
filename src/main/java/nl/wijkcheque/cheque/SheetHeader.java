package nl.wijkcheque.cheque;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What all cheques of a sheet share.
 *
 * @param servicepuntName printed on every cheque; shortened with an ellipsis where it does not fit
 * @param phone the number to call with questions, as it should be read
 * @param madeAt the document's creation date; the same input at the same instant gives the same bytes
 * @param wish of whoever gives the bearer cheques of this sheet as a present; null for none
 */
record SheetHeader(String servicepuntName, String phone, Instant madeAt, @Nullable String wish) {

    SheetHeader(String servicepuntName, String phone, Instant madeAt) {
        this(servicepuntName, phone, madeAt, null);
    }
}
