package nl.wijkcheque.resident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkcheque.resident.PlaceFile.Column;
import nl.wijkcheque.resident.PlaceFile.Line;
import nl.wijkcheque.resident.PlaceFile.Read;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.Refusal;

/** The two files that say where things are: a table of postcodes, and addresses. */
final class PlaceFiles {

    static final int HIGHEST_NUMBER = 99_999;
    private static final int LONGEST_ADDITION = 10;

    private PlaceFiles() {}

    /** Columns postcode, breedtegraad and lengtegraad; and van and tot where one postcode has several places. */
    static PlaceFile<PostcodePlace> postcodes(String csv) {
        PlaceFile<NumberedPlace> file = PlaceFile.read(
                csv, Set.of(Column.POSTCODE, Column.LATITUDE, Column.LONGITUDE), PlaceFiles::postcode);
        List<Refusal> problems = file.problems().isEmpty() ? overlaps(file.lines()) : file.problems();
        return new PlaceFile<>(
                problems.isEmpty() ? file.lines().stream().map(NumberedPlace::place).toList() : List.of(), problems);
    }

    /** Columns postcode, huisnummer, breedtegraad and lengtegraad; and toevoeging where there is one. */
    static PlaceFile<LocatedAddress> addresses(String csv) {
        return PlaceFile.read(
                csv,
                Set.of(Column.POSTCODE, Column.HOUSE_NUMBER, Column.LATITUDE, Column.LONGITUDE),
                PlaceFiles::address);
    }

    private static Read<NumberedPlace> postcode(Line line) {
        Optional<String> postcode = Postcode.read(line.text(Column.POSTCODE));
        Optional<Location> location = location(line);
        Optional<Integer> from = number(line.text(Column.FROM), 0);
        Optional<Integer> until = number(line.text(Column.UNTIL), HIGHEST_NUMBER);
        if (postcode.isEmpty()) {
            return new Read.Bad<>("import.postcode");
        }
        if (from.isEmpty() || until.isEmpty() || from.get() > until.get()) {
            return new Read.Bad<>("import.numbers");
        }
        return location.<Read<NumberedPlace>>map(where -> new Read.Good<>(new NumberedPlace(
                line.number(), new PostcodePlace(postcode.get(), from.get(), until.get(), where))))
                .orElseGet(() -> new Read.Bad<>("import.location"));
    }

    private static Read<LocatedAddress> address(Line line) {
        Optional<String> postcode = Postcode.read(line.text(Column.POSTCODE));
        Optional<Integer> number = number(line.text(Column.HOUSE_NUMBER), 0).filter(known -> known > 0);
        String addition = line.text(Column.ADDITION);
        if (postcode.isEmpty()) {
            return new Read.Bad<>("import.postcode");
        }
        if (number.isEmpty() || addition.length() > LONGEST_ADDITION) {
            return new Read.Bad<>("import.number");
        }
        return location(line)
                .<Read<LocatedAddress>>map(where -> new Read.Good<>(
                        new LocatedAddress(postcode.get(), number.get(), addition, where)))
                .orElseGet(() -> new Read.Bad<>("import.location"));
    }

    /** A house is in one place. */
    private static List<Refusal> overlaps(List<NumberedPlace> all) {
        List<NumberedPlace> sorted = all.stream()
                .sorted(Comparator.comparing((NumberedPlace one) -> one.place().postcode())
                        .thenComparingInt(one -> one.place().from()))
                .toList();
        List<Refusal> problems = new ArrayList<>();
        for (int index = 1; index < sorted.size() && problems.size() < PlaceFile.MOST_PROBLEMS; index++) {
            PostcodePlace before = sorted.get(index - 1).place();
            PostcodePlace here = sorted.get(index).place();
            if (before.postcode().equals(here.postcode()) && here.from() <= before.until()) {
                problems.add(PlaceFile.problem(sorted.get(index).line(), "import.twice"));
            }
        }
        return problems;
    }

    private static Optional<Location> location(Line line) {
        return DutchLocation.read(line.text(Column.LATITUDE), line.text(Column.LONGITUDE));
    }

    private static Optional<Integer> number(String text, int whenEmpty) {
        if (text.isEmpty()) {
            return Optional.of(whenEmpty);
        }
        return text.matches("[0-9]{1,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private record NumberedPlace(long line, PostcodePlace place) {}
}
