package nl.wijkcheque.resident.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** Whether there are pets at home, kept from a resident's file. */
@Controller("/residents/{id}/pets")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
final class PetPages {

    private final Residents residents;

    PetPages(Residents residents) {
        this.residents = residents;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> set(Actor actor, UUID id, @Body PetsForm form) {
        RefusedException.valueOf(residents.setPets(actor, new ResidentId(id), "yes".equals(form.pets())));
        return Pages.goTo("/residents/" + id, "resident.changed");
    }

    /** What the button says. */
    @Serdeable
    record PetsForm(@Nullable String pets) {}
}
