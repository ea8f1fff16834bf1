package nl.wijkcheque.statement.paper;

import nl.wijkcheque.platform.pdf.PaperDocument;
import nl.wijkcheque.platform.pdf.Table;
import nl.wijkcheque.platform.pdf.TableDrawing;
import nl.wijkcheque.platform.pdf.PaperPages;
import java.util.Map;
import nl.wijkcheque.platform.pdf.A4;

/** Prints a statement: A4, with the tables, what was checked, and room for the controller to sign. */
public final class PaperPdf {

    private static final int GAP = 500;

    private final Paper paper;
    private final Words words;
    private final PaperPages pages;

    private PaperPdf(Paper paper, Words words, PaperPages pages) {
        this.paper = paper;
        this.words = words;
        this.pages = pages;
    }

    /** The same paper gives the same bytes. */
    public static byte[] of(Paper paper, Words words) {
        PaperDocument.About about = new PaperDocument.About(
                paper.title(),
                paper.head().madeAt(),
                31 * paper.head().madeAt().toEpochMilli() + paper.fileName().hashCode(),
                words.f().locale());
        return PaperDocument.of(about, pages -> new PaperPdf(paper, words, pages).draw());
    }

    private void draw() {
        pages.line(pages.bold(), A4.points(180), paper.title());
        pages.down(GAP / 2);
        for (Map.Entry<String, String> fact : paper.facts()) {
            pages.pair(fact.getKey(), fact.getValue());
        }
        for (Table table : paper.tables()) {
            pages.down(GAP);
            new TableDrawing(pages, table).draw();
        }
        pages.down(GAP);
        for (String note : paper.notes()) {
            pages.paragraph(note);
        }
        pages.down(GAP);
        SignatureLines.draw(pages, words);
        String about = paper.head().servicepunt().name() + " · " + paper.title() + " · "
                + words.period(paper.head().period());
        pages.foot(about, (page, of) -> words.t("page", page, of));
    }
}
