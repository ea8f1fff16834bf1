package nl.wijkcheque.platform.pdf;

import java.util.ArrayList;
import java.util.List;

/** Draws a table; on every page that it runs on to, its head stands above it again. */
public final class TableDrawing {

    private static final int LINE = 380;
    private static final int ROW_GAP = 130;
    private static final int COLUMN_GAP = 150;
    private static final int THICK = 25;

    /** A caption never stands alone at the foot of a page. */
    private static final int HEAD_AND_TWO_ROWS = 3_200;

    private final PaperPages pages;
    private final Table table;
    private final int[] edges;

    public TableDrawing(PaperPages pages, Table table) {
        this.pages = pages;
        this.table = table;
        this.edges = edges(table.columns());
    }

    public void draw() {
        pages.room(HEAD_AND_TWO_ROWS);
        pages.line(pages.bold(), PaperPages.CAPTION, table.caption());
        pages.down(ROW_GAP);
        head();
        for (Table.Row row : table.rows()) {
            PdfFont font = row.total() ? pages.bold() : pages.regular();
            List<List<int[]>> cells = cells(font, row.cells());
            if (pages.room(height(cells))) {
                head();
            }
            row(font, cells, PaperPages.THIN);
        }
    }

    private void head() {
        List<String> labels = table.columns().stream().map(Table.Column::label).toList();
        row(pages.bold(), cells(pages.bold(), labels), THICK);
    }

    private void row(PdfFont font, List<List<int[]>> cells, int ruleUnder) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        pages.down(ROW_GAP / 2);
        for (int line = 0; line < lines; line++) {
            pages.down(LINE);
            for (int column = 0; column < cells.size(); column++) {
                if (line < cells.get(column).size()) {
                    cell(font, column, cells.get(column).get(line));
                }
            }
        }
        pages.rule(PaperPages.LEFT, PaperPages.RIGHT, ruleUnder);
        pages.down(ROW_GAP / 2);
    }

    private void cell(PdfFont font, int column, int[] text) {
        if (table.columns().get(column).figures()) {
            pages.textEndingAt(font, PaperPages.TEXT, edges[column + 1], text);
        } else {
            pages.text(font, PaperPages.TEXT, edges[column] + (column == 0 ? 0 : COLUMN_GAP), text);
        }
    }

    private List<List<int[]>> cells(PdfFont font, List<String> texts) {
        List<List<int[]>> cells = new ArrayList<>();
        for (int column = 0; column < texts.size(); column++) {
            int width = edges[column + 1] - edges[column] - COLUMN_GAP;
            cells.add(TextFit.twoLines(font, font.codePoints(texts.get(column)), PaperPages.TEXT, width));
        }
        return cells;
    }

    private static int height(List<List<int[]>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1) * LINE + ROW_GAP;
    }

    /** Where each column begins, and where the last ends. */
    private static int[] edges(List<Table.Column> columns) {
        int shares = columns.stream().mapToInt(Table.Column::share).sum();
        int[] edges = new int[columns.size() + 1];
        int before = 0;
        for (int column = 0; column < columns.size(); column++) {
            edges[column] = PaperPages.LEFT + PaperPages.WIDTH * before / shares;
            before += columns.get(column).share();
        }
        edges[columns.size()] = PaperPages.RIGHT;
        return edges;
    }
}
