package nl.wijkcheque.statement.paper;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.shared.Money;

/**
 * A file for machines that a Dutch spreadsheet opens too: UTF-8 with a byte order mark, semicolons, CRLF. Amounts are in
 * euros with a point and two decimals ({@code 1234.05}), whatever the language; their column says EUR.
 */
final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet takes as the start of a formula, also in its full-width form. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final List<List<String>> lines = new ArrayList<>();

    CsvFile(List<String> header) {
        lines.add(header.stream().map(CsvFile::text).toList());
    }

    void line(List<String> cells) {
        if (cells.size() != lines.getFirst().size()) {
            throw new IllegalArgumentException("as many cells as columns: " + cells);
        }
        lines.add(cells);
    }

    /** A text that somebody typed: never a formula. */
    static String text(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String amount(Money amount) {
        return amount.toDecimal();
    }

    byte[] bytes() {
        StringWriter out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            lines.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory", impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
