package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Finds the cheque that somebody points at. */
@Singleton
final class Found {

    private final ChequeRows rows;
    private final Codes codes;

    Found(ChequeRows rows, Codes codes) {
        this.rows = rows;
        this.codes = codes;
    }

    /** As it is read. Refused: CODE_UNREADABLE, CHEQUE_UNKNOWN. */
    Outcome<ChequeRow> read(Which which) {
        return switch (which) {
            case Which.Code(String typed) -> codes.read(typed).then(code -> known(rows.find(codes.hash(code))));
            case Which.Id(var id) -> known(rows.findById(id.value()));
        };
    }

    /** Held until the transaction ends. Refused: CODE_UNREADABLE, CHEQUE_UNKNOWN. */
    Outcome<Cheque> hold(Which which) {
        return switch (which) {
            case Which.Code(String typed) ->
                codes.read(typed).then(code -> known(rows.hold(codes.hash(code)))).map(ChequeRow::cheque);
            case Which.Id(var id) -> known(rows.holdById(id.value())).map(ChequeRow::cheque);
        };
    }

    /**
     * All of them, held in the order of their ids, so that two who want the same ones wait for each other instead of
     * deadlocking; given back in the order that was asked. Refused at the one that it is about, {@code cheques[2]}:
     * CODE_UNREADABLE, CHEQUE_UNKNOWN, or INPUT_INVALID when it was named twice.
     */
    Outcome<List<Cheque>> holdAll(List<Which> asked) {
        List<ChequeRow> read = new ArrayList<>();
        for (Which which : asked) {
            String field = "cheques[" + read.size() + "]";
            switch (read(which)) {
                case Outcome.Refused<ChequeRow>(Refusal refusal) -> {
                    return Outcome.refused(refusal.at(field));
                }
                case Outcome.Done<ChequeRow>(ChequeRow row) -> {
                    if (read.stream().anyMatch(other -> other.id().equals(row.id()))) {
                        return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at(field));
                    }
                    read.add(row);
                }
            }
        }
        List<ChequeRow> held = read.stream()
                .sorted(Comparator.comparing(ChequeRow::id))
                .map(row -> rows.holdById(row.id()).orElseThrow())
                .toList();
        return Outcome.done(read.stream()
                .map(row -> held.stream().filter(one -> one.id().equals(row.id())).findFirst().orElseThrow())
                .map(ChequeRow::cheque)
                .toList());
    }

    private static Outcome<ChequeRow> known(Optional<ChequeRow> row) {
        return row.map(Outcome::done).orElseGet(() -> Outcome.refused(RefusalCode.CHEQUE_UNKNOWN));
    }
}
