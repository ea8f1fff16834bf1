package nl.wijkcheque.scenario;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.cheque.ChequeState;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.ChequeId;
import org.jspecify.annotations.Nullable;

/** One cheque, as the rules say that it is. */
final class Paper {

    /** How it was sold; a cheque that comes in its place was sold so as well. */
    record Sold(
            long price,
            long gap,
            @Nullable Person buyer,
            int year,
            @Nullable UUID shift,
            PaymentKind back,
            @Nullable Bill bill) {}

    final ChequeId id;
    final Sold sold;
    /** Null while nobody was told. */
    @Nullable
    String code;
    @Nullable
    Person holder;
    LocalDate lastDay;
    ChequeState state = ChequeState.ISSUED;
    LocalDate usedOn = LocalDate.MIN;
    boolean touched;

    Paper(ChequeId id, @Nullable String code, Sold sold, @Nullable Person holder, LocalDate lastDay) {
        this.id = id;
        this.code = code;
        this.sold = sold;
        this.holder = holder;
        this.lastDay = lastDay;
    }

    /** Its term is a fact of the calendar, whether it was marked or not. */
    boolean usable(LocalDate today) {
        return state == ChequeState.ISSUED && !today.isAfter(lastDay);
    }

    boolean refundable(boolean byCode) {
        return state.isOwed() && (holder != null || (byCode && (sold.bill == null || sold.bill.isPaid())));
    }

    LedgerAccount owedOn() {
        return holder == null ? LedgerAccount.DEFERRED_STANDARD : LedgerAccount.DEFERRED_REDUCED;
    }
}
