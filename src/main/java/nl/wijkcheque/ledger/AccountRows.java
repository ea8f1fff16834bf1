package nl.wijkcheque.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRows extends GenericRepository<AccountRow, String> {

    @Query("SELECT code, number, kind, rgs, name_nl, name_en FROM ledger_account ORDER BY number")
    List<AccountRow> all();

    @Query("SELECT code, number, kind, rgs, name_nl, name_en FROM ledger_account ORDER BY code FOR UPDATE")
    List<AccountRow> hold();

    @Query("UPDATE ledger_account SET number = :number, rgs = :rgs WHERE code = :code")
    void change(String code, int number, @Nullable String rgs);
}
