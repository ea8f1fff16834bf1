package nl.wijkcheque.cheque.web;

import jakarta.inject.Singleton;
import nl.wijkcheque.cheque.ChequeFile;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;

/** Says whose a cheque is, to who may read that. */
@Singleton
final class HolderNames {

    private final Residents residents;

    HolderNames(Residents residents) {
        this.residents = residents;
    }

    String of(Page page, Actor reader, ChequeFile file) {
        ResidentId holder = file.holder();
        if (holder == null) {
            return page.t("cheque.bearer");
        }
        return reader.isAny(Role.CLERK, Role.COORDINATOR)
                ? residents.find(holder).map(Resident::name).map(name -> name.full()).orElse(page.t("cheque.personal"))
                : page.t("cheque.personal");
    }
}
