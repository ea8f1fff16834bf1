package nl.wijkcheque.statement;

import java.time.YearMonth;
import java.util.Map;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.shared.Money;

/**
 * What a month came to, to look at.
 *
 * @param sold without what was taken back at the counter
 * @param redeemed without what was undone
 * @param outstanding help still owed at its end, per tariff group
 */
public record MonthFigures(YearMonth month, Money sold, Money redeemed, Map<TariffGroup, Money> outstanding) {}
