package nl.wijkcheque.ledger;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkcheque.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/** What is wrong, in sentences that say what to do. */
@Singleton
public final class Findings {

    private final ChartOfAccounts chart;
    private final Texts texts;

    Findings(ChartOfAccounts chart, Texts texts) {
        this.chart = chart;
        this.texts = texts;
    }

    /** One sentence per finding; accounts as the books call them, amounts in euros, debits minus credits. */
    public List<String> sentences(Verification made, Locale locale) {
        if (made.isClean()) {
            return List.of();
        }
        Map<LedgerAccount, String> names = chart.all().stream()
                .collect(Collectors.toMap(ChartedAccount::account,
                        account -> locale.getLanguage().equals("en") ? account.nameEn() : account.nameNl()));
        return made.found().stream()
                .map(finding -> texts.in(locale)
                        .get(
                                "ledger.finding." + finding.kind(),
                                orNothing(finding.seal()),
                                orNothing(finding.transfer()),
                                finding.account() == null
                                        ? ""
                                        : names.getOrDefault(finding.account(), finding.account().name()),
                                orNothing(finding.books()),
                                orNothing(finding.records())))
                .toList();
    }

    private static Object orNothing(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
