package nl.wijkcheque.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.shared.ServicepuntId;

@MappedEntity("servicepunt")
record ServicepuntRow(@Id UUID id, String name, String phone) {

    Servicepunt servicepunt() {
        return new Servicepunt(new ServicepuntId(id), name, phone);
    }
}
