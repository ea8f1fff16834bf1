package nl.wijkcheque.cheque;

import java.util.UUID;
import nl.wijkcheque.resident.Ground;
import nl.wijkcheque.resident.PersonName;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.shared.ResidentId;

/** Whose a reduced cheque is, and why it is reduced. */
record Holder(ResidentId resident, UUID household, Ground ground) {

    /** {@code mevr. A.B. van der Vries}, as on paper. */
    static String nameOf(Resident resident) {
        PersonName name = resident.name();
        return switch (name.salutation()) {
            case MRS -> "mevr. " + name.full();
            case MR -> "dhr. " + name.full();
            case NONE -> name.full();
        };
    }
}
