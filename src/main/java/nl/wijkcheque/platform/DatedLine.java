package nl.wijkcheque.platform;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A rule that others set, as it holds from a day on: a line of a file that is shipped, with its source in the last column.
 *
 * @param from first day on which it holds
 */
public record DatedLine(LocalDate from, String term, String value) {

    /**
     * In the order of their days.
     *
     * @param file name of a resource
     * @throws IllegalStateException when it is not there
     */
    public static List<DatedLine> shipped(String file) {
        try (InputStream in = DatedLine.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no dated lines in " + file);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @param csv a header and lines of from;term;value;source */
    public static List<DatedLine> read(String csv) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv)) {
            return reader.stream()
                    .map(line -> new DatedLine(
                            LocalDate.parse(line.getField("from")), line.getField("term"), line.getField("value")))
                    .sorted(Comparator.comparing(DatedLine::from))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory", impossible);
        }
    }
}
