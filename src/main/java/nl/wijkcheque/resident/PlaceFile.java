package nl.wijkcheque.resident;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/**
 * A file that says where things are, as a spreadsheet saves it: separated by semicolons or commas, the names of its
 * columns in the first line. Everything that is wrong with it is found together, up to a number that a person reads.
 *
 * @param lines what it says, when nothing is wrong with it
 * @param problems IMPORT_LINE or IMPORT_COLUMNS, IMPORT_EMPTY, IMPORT_TOO_LONG
 */
record PlaceFile<T>(List<T> lines, List<Refusal> problems) {

    static final int MOST_LINES = 10_000;
    static final int MOST_PROBLEMS = 20;

    /** Columns by the names that they may have, the Dutch one first. */
    enum Column {
        /** One that says nothing here. */
        NONE("", ""),
        POSTCODE("postcode", "postcode"),
        FROM("van", "from"),
        UNTIL("tot", "until"),
        HOUSE_NUMBER("huisnummer", "housenumber"),
        ADDITION("toevoeging", "addition"),
        LATITUDE("breedtegraad", "latitude"),
        LONGITUDE("lengtegraad", "longitude");

        private final String dutch;
        private final String english;

        Column(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }
    }

    /** One line with its columns. */
    record Line(long number, Map<Column, String> cells) {

        String text(Column column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    /** What one line comes to, or the key of what is wrong with it. */
    sealed interface Read<T> {

        /** It can be used. */
        record Good<T>(T value) implements Read<T> {}

        /** @param why key of a text */
        record Bad<T>(String why) implements Read<T> {}
    }

    static <T> PlaceFile<T> read(String csv, Set<Column> needed, Function<Line, Read<T>> reader) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        if (text.isBlank()) {
            return wrong(Refusal.of(RefusalCode.IMPORT_EMPTY));
        }
        String firstLine = text.stripLeading().lines().findFirst().orElse("");
        char separator = firstLine.indexOf(';') >= 0 ? ';' : ',';
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .ofCsvRecord(text.stripLeading())) {
            return read(records.stream().limit(MOST_LINES + 2L).toList(), needed, reader);
        } catch (CsvParseException | java.io.IOException unreadable) {
            return wrong(Refusal.of(RefusalCode.IMPORT_COLUMNS, names(needed)));
        }
    }

    private static <T> PlaceFile<T> read(
            List<CsvRecord> records, Set<Column> needed, Function<Line, Read<T>> reader) {
        List<Column> columns = new ArrayList<>();
        records.getFirst().getFields().forEach(name -> columns.add(columnOf(name)));
        if (!columns.containsAll(needed)) {
            return wrong(Refusal.of(RefusalCode.IMPORT_COLUMNS, names(needed)));
        }
        if (records.size() == 1) {
            return wrong(Refusal.of(RefusalCode.IMPORT_EMPTY));
        }
        if (records.size() > MOST_LINES + 1) {
            return wrong(Refusal.of(RefusalCode.IMPORT_TOO_LONG, MOST_LINES));
        }
        List<T> good = new ArrayList<>();
        List<Refusal> bad = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            switch (reader.apply(line(record, columns))) {
                case Read.Good<T>(T value) -> good.add(value);
                case Read.Bad<T>(String why) -> bad.add(problem(record.getStartingLineNumber(), why));
            }
            if (bad.size() == MOST_PROBLEMS) {
                break;
            }
        }
        return new PlaceFile<>(bad.isEmpty() ? good : List.of(), bad);
    }

    static Refusal problem(long line, String why) {
        return Refusal.of(RefusalCode.IMPORT_LINE, line, why).at("csv");
    }

    private static Line line(CsvRecord record, List<Column> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int index = 0; index < Math.min(columns.size(), record.getFieldCount()); index++) {
            cells.putIfAbsent(columns.get(index), record.getField(index));
        }
        return new Line(record.getStartingLineNumber(), cells);
    }

    private static Column columnOf(String name) {
        String word = name.strip().toLowerCase(Locale.ROOT);
        for (Column column : Column.values()) {
            if (column.dutch.equals(word) || column.english.equals(word)) {
                return column;
            }
        }
        return Column.NONE;
    }

    private static String names(Set<Column> needed) {
        return needed.stream()
                .sorted()
                .map(column -> column.dutch)
                .collect(Collectors.joining(", "));
    }

    private static <T> PlaceFile<T> wrong(Refusal refusal) {
        return new PlaceFile<>(List.of(), List.of(refusal.at("csv")));
    }
}
