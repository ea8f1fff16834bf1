package nl.wijkcheque.demo;

import java.util.Set;
import nl.wijkcheque.resident.ContactData;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.ResidentId;

/**
 * A resident as the demonstration remembers her.
 *
 * @param purse shared with who lives in the same house
 * @param home when it suits her
 * @param onAccount whether it is no resident but an institution, which pays by invoice
 */
record Neighbour(ResidentId id, ContactData contact, Purse purse, Set<Dagdeel> home, boolean onAccount) {}
