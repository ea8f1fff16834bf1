package nl.wijkcheque.visit.paper;

import java.time.ZoneOffset;
import java.util.stream.Collectors;
import nl.wijkcheque.platform.pdf.A4;
import nl.wijkcheque.platform.pdf.PaperDocument;
import nl.wijkcheque.platform.pdf.PaperPages;
import nl.wijkcheque.platform.web.Formats;
import nl.wijkcheque.platform.web.Messages;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.visit.Morning;

/**
 * The lists of a day on A4, each crew on a page of its own to take along. Where a resident lives is for her crew only, from
 * the day before until the day after [choice]: a list that is printed earlier or later leaves it out.
 */
public final class MorningPdf {

    private static final int GAP = 350;

    private final Morning morning;
    private final Servicepunt servicepunt;
    private final boolean addresses;
    private final Messages texts;
    private final Formats formats;
    private final PaperPages pages;

    private MorningPdf(
            Morning morning,
            Servicepunt servicepunt,
            boolean addresses,
            Messages texts,
            Formats formats,
            PaperPages pages) {
        this.morning = morning;
        this.servicepunt = servicepunt;
        this.addresses = addresses;
        this.texts = texts;
        this.formats = formats;
        this.pages = pages;
    }

    /** @param addresses whether names, addresses and telephone numbers of residents may stand on it */
    public static byte[] of(
            Morning morning, Servicepunt servicepunt, boolean addresses, Messages texts, Formats formats) {
        PaperDocument.About about = new PaperDocument.About(
                texts.get("visit.paper.title", formats.day(morning.day())),
                morning.day().atStartOfDay(ZoneOffset.UTC).toInstant(),
                morning.day().toEpochDay(),
                formats.locale());
        return PaperDocument.of(
                about, pages -> new MorningPdf(morning, servicepunt, addresses, texts, formats, pages).draw());
    }

    private void draw() {
        if (morning.crews().isEmpty()) {
            pages.line(pages.bold(), A4.points(180), formats.day(morning.day()));
            pages.paragraph(t("none"));
        }
        boolean first = true;
        for (Morning.Crew crew : morning.crews()) {
            if (!first) {
                pages.room(A4.HEIGHT);
            }
            first = false;
            crew(crew);
        }
        String foot = servicepunt.name() + " · " + servicepunt.phone() + " · " + t("return");
        pages.foot(foot, (page, of) -> t("page", page, of));
    }

    private void crew(Morning.Crew crew) {
        pages.line(pages.bold(), A4.points(180), formats.day(morning.day()));
        pages.down(GAP);
        pages.line(pages.bold(), A4.points(140), names(crew));
        pages.down(GAP / 2);
        for (Morning.Member member : crew.members()) {
            pages.pair(member.who().name(), about(member));
        }
        for (int at = 0; at < crew.stops().size(); at++) {
            stop(crew.stops().get(at), crew.ways().get(at).count(), at == 0);
        }
        if (!crew.elsewhere().isEmpty()) {
            pages.down(2 * GAP);
            pages.line(pages.bold(), PaperPages.CAPTION, t("elsewhere"));
            for (Morning.Elsewhere other : crew.elsewhere()) {
                pages.pair(other.name(), formats.slot(other.visit().slot()));
            }
        }
    }

    private void stop(Morning.Stop stop, int minutes, boolean first) {
        pages.down(2 * GAP);
        // A visit is not torn in two over pages.
        pages.room(10 * PaperPages.LEADING);
        pages.line(
                pages.bold(),
                A4.points(130),
                formats.slot(stop.visit().slot()) + "   " + stop.what().in(formats.locale()));
        pages.rule(PaperPages.LEFT, PaperPages.RIGHT, PaperPages.THIN);
        pages.down(GAP / 2);
        if (addresses) {
            pages.pair(t("with"), stop.resident());
            pages.pair(t("place"), stop.place());
            pages.pair(t("phone"), stop.phone());
        } else {
            pages.pair(t("place"), t("place.hidden"));
        }
        if (minutes > 0) {
            pages.pair(t("way"), texts.get(first ? "visit.morning.way.first" : "visit.morning.way.next", minutes));
        }
        pages.pair(t("length"), formats.length(stop.visit().length()));
        pages.pair(t("cheques"), cheques(stop));
        String bring = stop.bring().in(formats.locale());
        if (!bring.isEmpty()) {
            pages.pair(t("bring"), bring);
        }
        if (!stop.note().isEmpty()) {
            pages.down(GAP / 2);
            pages.paragraph(t("note", stop.note()));
        }
    }

    private String cheques(Morning.Stop stop) {
        if (stop.onAccount()) {
            return t("cheques.account");
        }
        return stop.due().count() == 0 ? t("cheques.paid") : formats.length(stop.due());
    }

    private String about(Morning.Member member) {
        String part = texts.get("visit.part." + member.who().part());
        return member.travel() == null ? part : part + ", " + texts.get("visit.travel." + member.travel());
    }

    private static String names(Morning.Crew crew) {
        return crew.members().stream().map(member -> member.who().name()).collect(Collectors.joining(", "));
    }

    private String t(String key, Object... args) {
        return texts.get("visit.paper." + key, args);
    }
}
