package nl.wijkcheque.resident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.Address;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * A private person who buys cheques and books.
 *
 * @param phone ten digits
 * @param pets whether there are pets at home, which not every participant likes
 * @param household shared by those who live together; who may use each other's reduced cheques
 * @param version how often it was changed; a change names the version that it was based on
 * @param diedOn when she died, as far as it was told; null as long as she lives
 */
public record Resident(
        ResidentId id,
        PersonName name,
        LocalDate birthDate,
        Address address,
        String phone,
        @Nullable String email,
        boolean pets,
        UUID household,
        Instant registeredAt,
        boolean hasLogin,
        int version,
        @Nullable LocalDate diedOn)
        implements
            Host {

    public boolean isDead() {
        return diedOn != null;
    }

    @Override
    public String title() {
        return name.full();
    }

    @Override
    public @Nullable OrganisationId payer() {
        return null;
    }
}
