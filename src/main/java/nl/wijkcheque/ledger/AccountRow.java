package nl.wijkcheque.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("ledger_account")
record AccountRow(@Id String code, int number, String kind, @Nullable String rgs, String nameNl, String nameEn) {

    ChartedAccount account() {
        return new ChartedAccount(
                LedgerAccount.valueOf(code), number, AccountKind.valueOf(kind), rgs, nameNl, nameEn);
    }
}
