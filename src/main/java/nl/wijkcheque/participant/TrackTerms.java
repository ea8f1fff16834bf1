package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wijkcheque.platform.DatedLine;

/**
 * How long tracks last and when something is due on them, with the days from which that holds: from {@code
 * participant/tracks.csv}, of which every line names its source. The terms of the first day of a placement hold for all of
 * it; before the first line of a term, that one holds.
 */
@Singleton
public final class TrackTerms {

    private static final String FILE = "/participant/tracks.csv";
    private static final int YEAR = 365;

    private final List<Line> lines;

    TrackTerms() {
        this(DatedLine.shipped(FILE));
    }

    /** @param csv a header and lines of from;term;value;source */
    TrackTerms(String csv) {
        this(DatedLine.read(csv));
    }

    private TrackTerms(List<DatedLine> dated) {
        lines = dated.stream().map(Line::of).toList();
        Set<TrackTerm> missing = EnumSet.allOf(TrackTerm.class);
        lines.forEach(line -> missing.remove(line.term()));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no terms for " + missing);
        }
    }

    /** Last day of a placement of the full length. */
    public LocalDate lastDay(Track track, LocalDate from) {
        return after(from, length(track, from)).minusDays(1);
    }

    /** Last day of a placement of the full length with its full extension. */
    public LocalDate lastDayExtended(Track track, LocalDate from) {
        return after(from, length(track, from).plus(extension(track, from))).minusDays(1);
    }

    public boolean isExtendable(Track track, LocalDate from) {
        return !extension(track, from).isZero();
    }

    /** The first day after a term that began on a day, a number of times in a row. */
    LocalDate after(TrackTerm term, LocalDate from, int times) {
        return after(from, on(term, from).multipliedBy(times));
    }

    /** The most days in so many years: of any four in a row, at least one is a leap year. */
    int mostDays(TrackTerm term, LocalDate from) {
        int years = Math.toIntExact(on(term, from).toTotalMonths() / 12);
        return years * YEAR + Math.ceilDiv(years, 4);
    }

    private Period length(Track track, LocalDate from) {
        return switch (track) {
            case ORIENTATION -> on(TrackTerm.ORIENTATION_LENGTH, from);
            case PARTICIPATIEBAAN -> on(TrackTerm.PARTICIPATIEBAAN_LENGTH, from);
            case SECONDMENT -> on(TrackTerm.SECONDMENT_LENGTH, from);
        };
    }

    private Period extension(Track track, LocalDate from) {
        return switch (track) {
            case ORIENTATION -> Period.ZERO;
            case PARTICIPATIEBAAN -> on(TrackTerm.PARTICIPATIEBAAN_EXTENSION, from);
            case SECONDMENT -> on(TrackTerm.SECONDMENT_EXTENSION, from);
        };
    }

    private Period on(TrackTerm term, LocalDate day) {
        List<Line> ofTerm = lines.stream().filter(line -> line.term() == term).toList();
        return ofTerm.stream()
                .filter(line -> !line.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(ofTerm::getFirst)
                .length();
    }

    /** The first day after; a day that a month lacks counts as the first of the next, as a birthday on 29 February does. */
    private static LocalDate after(LocalDate from, Period period) {
        LocalDate day = from.plus(period);
        boolean lacking = period.toTotalMonths() > 0 && day.getDayOfMonth() < from.getDayOfMonth();
        return lacking ? day.plusDays(1) : day;
    }

    private record Line(LocalDate from, TrackTerm term, Period length) {

        static Line of(DatedLine line) {
            return new Line(line.from(), TrackTerm.valueOf(line.term()), Period.parse(line.value()));
        }
    }
}
