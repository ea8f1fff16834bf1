package nl.wijkcheque.visit;

import nl.wijkcheque.planning.UnplanReason;

/** Why a crew went home again without having worked. */
public enum TurnedAway {
    NOT_HOME(ReportKind.NOT_HOME, UnplanReason.NOT_HOME),
    REFUSED_ENTRY(ReportKind.REFUSED_ENTRY, UnplanReason.REFUSED_ENTRY);

    private final ReportKind report;
    private final UnplanReason unplan;

    TurnedAway(ReportKind report, UnplanReason unplan) {
        this.report = report;
        this.unplan = unplan;
    }

    ReportKind report() {
        return report;
    }

    UnplanReason unplan() {
        return unplan;
    }
}
