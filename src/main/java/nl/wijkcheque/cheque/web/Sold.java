package nl.wijkcheque.cheque.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.cheque.Sale;
import nl.wijkcheque.cheque.SoldCheque;
import org.jspecify.annotations.Nullable;

/** A sale as the counter sees it, once: with its codes. */
@Serdeable
public record Sold(
        String number,
        long totalCents,
        TariffGroup group,
        String payment,
        long changeCents,
        int worthMinutes,
        LocalDate validUntil,
        @Nullable String holder,
        List<Code> cheques) {

    static Sold of(Sale sale, String payment) {
        SoldCheque first = sale.cheques().getFirst();
        return new Sold(
                sale.number(),
                sale.total().cents(),
                sale.group(),
                payment,
                sale.change().cents(),
                first.worth().count(),
                first.validUntil(),
                first.holder(),
                sale.cheques().stream()
                        .map(cheque -> new Code(cheque.serial(), cheque.code().grouped()))
                        .toList());
    }

    /** Whether it went over the till: what an organisation gets an invoice for is not taken back there. */
    public boolean canGoBack() {
        return !payment.equals("ACCOUNT");
    }

    /** For the form that asks for the sheet. */
    public String codes() {
        return cheques.stream().map(Code::code).collect(Collectors.joining(","));
    }

    /** For the form that takes them back: the numbers, which prove nothing. */
    public String serials() {
        return cheques.stream().map(Code::serial).collect(Collectors.joining("\n"));
    }

    /** Never the codes. */
    @Override
    public String toString() {
        return "Sold[" + number + "]";
    }

    /** @param code in groups of four */
    @Serdeable
    public record Code(String serial, String code) {

        /** Never the code. */
        @Override
        public String toString() {
            return "Code[" + serial + "]";
        }
    }
}
