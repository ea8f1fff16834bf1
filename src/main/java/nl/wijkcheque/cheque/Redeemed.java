package nl.wijkcheque.cheque;

import java.time.Instant;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Minutes;

/** A cheque that was just redeemed. */
public record Redeemed(ChequeId cheque, Minutes worth, TariffGroup group, Instant at) {}
