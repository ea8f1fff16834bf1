package nl.wijkcheque.cheque;

import io.micronaut.context.annotation.Value;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Year;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;

/**
 * How many reduced cheques somebody may buy in a calendar year [choice]. What was bought is counted in one row per person
 * and year, so that two sales at once can't both take the last ones.
 */
@Singleton
final class Allowances {

    private final JdbcOperations jdbc;
    private final int mostPerYear;

    Allowances(JdbcOperations jdbc, @Value("${wijkcheque.cheque.reduced-per-year:100}") int mostPerYear) {
        this.jdbc = jdbc;
        this.mostPerYear = mostPerYear;
    }

    /** In the transaction of the sale. Refused: REDUCED_CAP_REACHED (the most, how many are left) at count. */
    Outcome<Integer> take(ResidentId resident, Year year, int cheques) {
        int bought = add(resident, year, cheques);
        return bought <= mostPerYear
                ? Outcome.done(bought)
                : Outcome.refused(Refusal.of(
                        RefusalCode.REDUCED_CAP_REACHED,
                        mostPerYear,
                        Math.max(0, mostPerYear - (bought - cheques)))
                        .at("count"));
    }

    /** A cheque of that year was taken back or paid back. */
    void giveBack(ResidentId resident, Year year) {
        jdbc.prepareStatement(
                "UPDATE cheque_allowance SET bought = bought - 1 WHERE resident_id = ? AND year = ? AND bought > 0",
                statement -> {
                    statement.setString(1, resident.toString());
                    statement.setInt(2, year.getValue());
                    return statement.executeUpdate();
                });
    }

    private int add(ResidentId resident, Year year, int cheques) {
        String sql = "INSERT INTO cheque_allowance (resident_id, year, bought) VALUES (?, ?, ?)"
                + " ON DUPLICATE KEY UPDATE bought = bought + VALUES(bought) RETURNING bought";
        return jdbc.prepareStatement(sql, statement -> {
            statement.setString(1, resident.toString());
            statement.setInt(2, year.getValue());
            statement.setInt(3, cheques);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        });
    }
}
