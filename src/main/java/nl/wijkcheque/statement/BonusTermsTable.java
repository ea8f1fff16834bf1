package nl.wijkcheque.statement;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkcheque.platform.DatedLine;
import nl.wijkcheque.shared.Money;

/**
 * The terms of the hour bonus with the days from which they hold, from {@code statement/hour-bonus.csv}: € 1.00 per hour
 * [Ede, card]; at most € 3,398.00 a year as of 2026-07-01 [law: Participatiewet, art. 31 lid 2 onder j]. Every line there
 * names its source. The bonus of a year is paid at its end, so the terms of its last day hold for all of it.
 */
@Singleton
final class BonusTermsTable {

    private static final String FILE = "/statement/hour-bonus.csv";
    private static final String RATE = "per hour";
    private static final String CAP = "most per year";
    private static final String AGE = "exempt from age";
    private static final String PAYMENTS = "most payments per year";
    private static final Set<String> TERMS = Set.of(RATE, CAP, AGE, PAYMENTS);

    private final List<Line> lines;

    BonusTermsTable() {
        this(DatedLine.shipped(FILE));
    }

    /** @param csv a header and lines of from;term;value;source, amounts in euro cents */
    BonusTermsTable(String csv) {
        this(DatedLine.read(csv));
    }

    private BonusTermsTable(List<DatedLine> dated) {
        lines = dated.stream().map(Line::of).toList();
    }

    /** Empty for a year of which no rate is known. */
    Optional<BonusTerms> of(Year year) {
        LocalDate lastDay = year.atDay(year.length());
        Money cap = on(lastDay, CAP).map(Money::cents).orElse(null);
        Integer age = on(lastDay, AGE).map(Math::toIntExact).orElse(null);
        Integer payments = on(lastDay, PAYMENTS).map(Math::toIntExact).orElse(null);
        return on(lastDay, RATE).map(rate -> new BonusTerms(Money.cents(rate), cap, age, payments));
    }

    /** The first year that has terms. */
    Year first() {
        return lines.stream()
                .filter(line -> line.term().equals(RATE))
                .findFirst()
                .map(line -> Year.from(line.from()))
                .orElseThrow();
    }

    private Optional<Long> on(LocalDate day, String term) {
        return lines.stream()
                .filter(line -> line.term().equals(term) && !line.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Line::value);
    }

    private record Line(LocalDate from, String term, long value) {

        static Line of(DatedLine line) {
            if (!TERMS.contains(line.term())) {
                throw new IllegalStateException("no such term of the hour bonus: " + line.term());
            }
            return new Line(line.from(), line.term(), Long.parseLong(line.value()));
        }
    }
}
