package nl.wijkcheque.cheque.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkcheque.cheque.Collected;
import nl.wijkcheque.cheque.SoldCheque;
import org.jspecify.annotations.Nullable;

/** Cheques with their codes, shown once. */
@Serdeable
public record CodesView(
        String receipt, int worthMinutes, LocalDate validUntil, @Nullable String holder, List<Sold.Code> cheques) {

    static CodesView of(Collected collected) {
        SoldCheque first = collected.cheques().getFirst();
        return new CodesView(
                collected.receipt(),
                first.worth().count(),
                first.validUntil(),
                first.holder(),
                collected.cheques().stream()
                        .map(cheque -> new Sold.Code(cheque.serial(), cheque.code().grouped()))
                        .toList());
    }

    /** For the form that asks for the sheet. */
    public String codes() {
        return cheques.stream().map(Sold.Code::code).collect(Collectors.joining(","));
    }

    /** Never the codes. */
    @Override
    public String toString() {
        return "CodesView[" + receipt + "]";
    }
}
