package nl.wijkcheque.identity.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import nl.wijkcheque.identity.FileLook;
import nl.wijkcheque.identity.FileLooks;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Who looked at one's own data, for machines. */
@Controller("/v1/me/looks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"RESIDENT", "PARTICIPANT"})
@Tag(name = "identity")
class FileLookApi {

    private final FileLooks looks;

    FileLookApi(FileLooks looks) {
        this.looks = looks;
    }

    @Get
    @Operation(summary = "When staff looked at your data, newest first: in which role and from which servicepunt.")
    Looks list(
            Actor actor,
            @Nullable @QueryValue @Size(max = 36) String after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        Slice<FileLook> found = RefusedException.valueOf(looks.atMe(actor, after == null ? "" : after, size));
        return new Looks(found.items().stream().map(Seen::of).toList(), found.next());
    }

    /** A page of looks. */
    @Serdeable
    record Looks(List<Seen> items, @Nullable String next) {}

    /** @param role null for the service itself */
    @Serdeable
    record Seen(Instant at, @Nullable Role role, String servicepunt) {

        static Seen of(FileLook look) {
            return new Seen(look.at(), look.role(), look.servicepunt());
        }
    }
}
