package nl.wijkcheque.claim.web;

import java.time.YearMonth;
import java.util.List;
import nl.wijkcheque.claim.Claim;

/** @param claimable closed months with something to claim; none for who may not */
public record ClaimListView(List<Claim> claims, List<YearMonth> claimable, String key) {

    public ClaimListView {
        claims = List.copyOf(claims);
        claimable = List.copyOf(claimable);
    }
}
