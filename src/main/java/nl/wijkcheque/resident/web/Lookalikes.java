package nl.wijkcheque.resident.web;

import jakarta.inject.Singleton;
import java.util.List;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.ResidentSearch;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Slice;

/** Finds who is known already and seems to be the person in a form. */
@Singleton
final class Lookalikes {

    private static final int SHOWN = 5;

    private final Residents residents;

    Lookalikes(Residents residents) {
        this.residents = residents;
    }

    /** Nobody, unless the form was refused because of them. */
    List<Resident> of(ResidentForm form, List<Refusal> refusals) {
        if (refusals.getFirst().code() != RefusalCode.RESIDENT_ALREADY_KNOWN) {
            return List.of();
        }
        ResidentSearch same = new ResidentSearch(
                form.surname(),
                form.postcode(),
                ResidentForm.number(form.houseNumber()),
                form.command().birthDate());
        return residents.search(same, "", SHOWN) instanceof Outcome.Done<Slice<Resident>>(var found)
                ? found.items()
                : List.of();
    }
}
