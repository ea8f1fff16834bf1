package nl.wijkcheque.statement.paper;

import nl.wijkcheque.platform.pdf.PaperPages;
import java.util.List;

/** Where the controller signs. */
final class SignatureLines {

    private static final int HEIGHT = 3_400;
    private static final int LINE = 850;
    private static final int LABEL = 3_200;
    private static final int LENGTH = 7_500;

    private SignatureLines() {}

    static void draw(PaperPages pages, Words words) {
        pages.room(HEIGHT);
        pages.line(pages.bold(), PaperPages.CAPTION, words.t("sign.title"));
        for (String label : List.of(words.t("sign.name"), words.t("sign.date"), words.t("sign.signature"))) {
            pages.down(LINE - PaperPages.LEADING);
            pages.line(pages.regular(), PaperPages.TEXT, label);
            pages.rule(PaperPages.LEFT + LABEL, PaperPages.LEFT + LABEL + LENGTH, PaperPages.THIN);
        }
    }
}
