package nl.wijkcheque.statement.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.statement.StatementHead;

/** What all statements have in common. */
final class PaperFacts {

    private PaperFacts() {}

    static List<Map.Entry<String, String>> of(StatementHead head, Words words) {
        List<Map.Entry<String, String>> facts = new ArrayList<>();
        facts.add(Map.entry(words.t("servicepunt"), head.servicepunt().name()));
        facts.add(Map.entry(words.t("period.label"), words.period(head.period())));
        facts.add(Map.entry(words.t("made"), words.f().moment(head.madeAt())));
        facts.add(Map.entry(words.t("state"), words.t("state." + head.state())));
        return facts;
    }

    static String fileName(String kind, Period period) {
        return kind + "-" + period.from() + "-" + period.until();
    }
}
