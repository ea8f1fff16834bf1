package nl.wijkcheque.statement.paper;

import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.statement.FlowQuarter;
import nl.wijkcheque.statement.FlowStatement;
import nl.wijkcheque.statement.TrackFlow;

/** A flow statement as one table: a track per line, then the total and the percentages of all that closed. */
public final class FlowCsv {

    private FlowCsv() {}

    public static byte[] of(FlowStatement statement, Words words) {
        List<String> header = new ArrayList<>(List.of(
                words.t("csv.code"),
                words.t("bonus.track"),
                words.t("flow.start"),
                words.t("flow.inflow"),
                words.t("flow.closed"),
                words.t("flow.end")));
        for (OutflowReason reason : OutflowReason.values()) {
            header.add(words.name(reason));
        }
        CsvFile file = new CsvFile(header);
        for (Track track : Track.values()) {
            file.line(line(track.name(), words.name(track), statement.track(track)));
        }
        file.line(line("TOTAL", words.t("total"), statement.total()));
        file.line(percentages(statement, words));
        for (FlowQuarter quarter : statement.quarters()) {
            file.line(line(quarter.name(), words.period(quarter.days()), quarter.total()));
        }
        return file.bytes();
    }

    private static List<String> line(String code, String name, TrackFlow flow) {
        List<String> cells = new ArrayList<>(List.of(
                code,
                CsvFile.text(name),
                Integer.toString(flow.start()),
                Integer.toString(flow.inflow()),
                Integer.toString(flow.closed()),
                Integer.toString(flow.end())));
        for (OutflowReason reason : OutflowReason.values()) {
            cells.add(Integer.toString(flow.outflow(reason)));
        }
        return cells;
    }

    private static List<String> percentages(FlowStatement statement, Words words) {
        List<String> cells = new ArrayList<>(List.of("PERCENT", words.t("csv.percent"), "", "", "", ""));
        for (OutflowReason reason : OutflowReason.values()) {
            cells.add(statement.percentage(reason).isPresent()
                    ? Integer.toString(statement.percentage(reason).getAsInt())
                    : "");
        }
        return cells;
    }
}
