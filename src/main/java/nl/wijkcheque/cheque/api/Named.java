package nl.wijkcheque.cheque.api;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.cheque.Which;
import nl.wijkcheque.shared.ChequeId;
import org.jspecify.annotations.Nullable;

/**
 * A cheque that is pointed at: by its code or by its id, one of the two.
 *
 * @param code as scanned or typed
 */
@Serdeable
record Named(@Nullable @Size(max = 100) String code, @Nullable UUID id) {

    /** With neither: a code that can't be read. */
    Which which() {
        return id != null ? new Which.Id(new ChequeId(id)) : new Which.Code(code == null ? "" : code);
    }

    static List<Which> all(List<Named> cheques) {
        return cheques.stream().map(Named::which).toList();
    }

    /** What tells it from others, for the idempotency key only; it is kept as a hash. */
    String asked() {
        return id + " " + code;
    }

    static String asked(List<Named> cheques) {
        return cheques.stream().map(Named::asked).toList().toString();
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "Named[" + (id == null ? "code" : id) + "]";
    }
}
