package nl.wijkcheque.statement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.cheque.ChequeCounts;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.till.OpenShift;
import nl.wijkcheque.till.Shift;
import nl.wijkcheque.till.Tills;

/** The day report of the tills: all shifts for a coordinator or a controller, her own for a clerk. */
@Singleton
public final class TillDays {

    private final Tills tills;
    private final ChequeCounts cheques;
    private final Accounts accounts;
    private final RevenueMaker maker;
    private final Statements statements;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    TillDays(
            Tills tills,
            ChequeCounts cheques,
            Accounts accounts,
            RevenueMaker maker,
            Statements statements,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.tills = tills;
        this.cheques = cheques;
        this.accounts = accounts;
        this.maker = maker;
        this.statements = statements;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refused: as {@link Statements#period}. @throws IllegalStateException when the books don't agree */
    public Outcome<TillDay> of(Actor by, LocalDate day) {
        return statements.period(day, day).then(period -> transactions.write(() -> {
            boolean all = by.isAny(Role.COORDINATOR, Role.CONTROLLER);
            List<TillShiftReport> shifts = tills.shiftsOn(by.servicepunt().id(), day).stream()
                    .filter(shift -> all || shift.facts().clerk().equals(by.account()))
                    .map(this::report)
                    .toList();
            audit.record(by, AuditAction.STATEMENT_MADE, by.servicepunt().id().value());
            return Outcome.done(new TillDay(
                    head(by, period, shifts), shifts, all ? maker.make(by.servicepunt(), period) : null));
        }));
    }

    private StatementHead head(Actor by, Period day, List<TillShiftReport> shifts) {
        boolean open = shifts.stream().anyMatch(report -> report.shift() instanceof OpenShift);
        boolean today = !day.until().isBefore(Amsterdam.today(clock));
        return new StatementHead(
                by.servicepunt(),
                day,
                clock.instant(),
                open || today ? StatementState.PROVISIONAL : StatementState.COMPLETE);
    }

    private TillShiftReport report(Shift shift) {
        return new TillShiftReport(
                shift,
                accounts.actor(shift.facts().clerk()).map(Actor::name).orElse("–"),
                tills.totals(shift.id()),
                cheques.receipts(shift.id()),
                cheques.happened(shift.id()));
    }
}
