package nl.wijkcheque.cheque.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.platform.pdf.A4;
import nl.wijkcheque.platform.pdf.ContentOps;
import nl.wijkcheque.platform.pdf.PaperDocument;
import nl.wijkcheque.platform.pdf.PdfFont;
import nl.wijkcheque.platform.pdf.PdfFonts;
import nl.wijkcheque.platform.pdf.TextFit;
import nl.wijkcheque.platform.web.Page;

/**
 * Letters on A4, one to a page, to be folded twice: the address shows in the left window of a C5/6 envelope, which lies 45 to
 * 90 mm from the top [choice]. In type that old eyes can read. Measures are in 0.01 mm.
 */
final class LetterPaper {

    private static final int LEFT = 2_500;
    private static final int WIDTH = A4.WIDTH - 2 * LEFT;
    private static final int SIZE = A4.points(120);
    private static final int LEADING = 620;
    private static final int SENDER = 2_500;
    private static final int ADDRESS = 5_800;
    private static final int BODY = 11_000;

    /** More days than this would push the end of the letter off the page. */
    private static final int MOST_DAYS = 12;

    private final Page page;
    private final LocalDate today;
    private final PdfFonts fonts;
    private ContentOps ops = new ContentOps();
    private int y;

    private LetterPaper(Page page, LocalDate today, PdfFonts fonts) {
        this.page = page;
        this.today = today;
        this.fonts = fonts;
    }

    /** The same letters of the same day give the same bytes. */
    static byte[] of(Page page, LocalDate today, List<LetterView> letters) {
        PaperDocument.About about = new PaperDocument.About(
                page.t("cheque.letter.title"),
                today.atStartOfDay(ZoneOffset.UTC).toInstant(),
                today.toEpochDay(),
                page.locale());
        return PaperDocument.ofPages(about, fonts -> {
            LetterPaper paper = new LetterPaper(page, today, fonts);
            return letters.stream().map(paper::letter).toList();
        });
    }

    private ContentOps letter(LetterView letter) {
        ops = new ContentOps();
        ops.op(A4.UNIT).op("0.06 0.09 0.13 rg");
        y = SENDER;
        line(fonts.bold(), page.servicepuntName());
        line(fonts.regular(), page.phone());
        y = ADDRESS;
        line(fonts.regular(), letter.name());
        line(fonts.regular(), letter.street());
        line(fonts.regular(), letter.place());
        y = BODY;
        line(fonts.regular(), page.f().date(today));
        y += LEADING;
        paragraph(fonts.bold(), page.t("cheque.letter.subject", letter.until()));
        paragraph(fonts.regular(), letter.dear());
        paragraph(fonts.regular(), page.t("cheque.letter.body", letter.worth()));
        days(letter);
        paragraph(fonts.regular(), page.t("cheque.letter.call", page.phone()));
        line(fonts.regular(), page.t("cheque.letter.greeting"));
        line(fonts.regular(), page.servicepuntName());
        return ops;
    }

    /** How many cheques per last day, the first ones first. */
    private void days(LetterView letter) {
        Map<String, Integer> perDay = new LinkedHashMap<>();
        letter.cheques().forEach(cheque -> perDay.merge(cheque.getValue(), 1, Integer::sum));
        List<Map.Entry<String, Integer>> days = new ArrayList<>(perDay.entrySet());
        for (Map.Entry<String, Integer> day : days.subList(0, Math.min(MOST_DAYS, days.size()))) {
            line(fonts.regular(), page.t("cheque.letter.until", day.getValue(), day.getKey()));
        }
        int more = days.stream().skip(MOST_DAYS).mapToInt(Map.Entry::getValue).sum();
        if (more > 0) {
            line(fonts.regular(), page.t("cheque.letter.more", more));
        }
        y += LEADING;
    }

    private void paragraph(PdfFont font, String text) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.width(font.codePoints(longer), SIZE) > WIDTH && !line.isEmpty()) {
                line(font, line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        line(font, line.toString());
        y += LEADING;
    }

    private void line(PdfFont font, String text) {
        int[] shown = TextFit.shortened(font, font.codePoints(text), SIZE, WIDTH);
        if (shown.length > 0) {
            ops.op("BT");
            ops.text(font.resource(), SIZE, LEFT, A4.HEIGHT - y, font.glyphs(shown));
            ops.op("ET");
        }
        y += LEADING;
    }
}
