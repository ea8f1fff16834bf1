package nl.wijkcheque.cheque.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkcheque.cheque.SoldCheque;
import org.jspecify.annotations.Nullable;

/**
 * What was done, once; with the codes of new cheques.
 *
 * @param money what goes back to the person, in cents; 0 for nothing
 * @param way how it goes back: CASH, PIN or IBAN; empty for nothing
 * @param validUntil the new last day; null when it did not change
 */
@Serdeable
public record Acted(
        ChequeAction action,
        List<String> serials,
        long money,
        String way,
        @Nullable LocalDate validUntil,
        List<Fresh> fresh) {

    static Acted plain(ChequeAction action, List<String> serials) {
        return new Acted(action, serials, 0, "", null, List.of());
    }

    /** For the form that asks for the sheet. */
    public String codes() {
        return fresh.stream().map(Fresh::code).collect(Collectors.joining(","));
    }

    /** Never the codes. */
    @Override
    public String toString() {
        return "Acted[" + action + ", " + serials + "]";
    }

    /** @param code in groups of four */
    @Serdeable
    public record Fresh(String serial, String code, int worthMinutes, LocalDate validUntil, @Nullable String holder) {

        static Fresh of(SoldCheque cheque) {
            return new Fresh(
                    cheque.serial(),
                    cheque.code().grouped(),
                    cheque.worth().count(),
                    cheque.validUntil(),
                    cheque.holder());
        }

        /** Never the code. */
        @Override
        public String toString() {
            return "Fresh[" + serial + "]";
        }
    }
}
