package nl.wijkcheque.identity.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import nl.wijkcheque.identity.FileLook;
import nl.wijkcheque.identity.FileLooks;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Slice;

/** Who looked at one's own data. */
@Controller("/my-file-looks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"RESIDENT", "PARTICIPANT"})
final class FileLookPages {

    private static final int SIZE = 25;

    private final FileLooks looks;
    private final Pages pages;

    FileLookPages(FileLooks looks, Pages pages) {
        this.looks = looks;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, @QueryValue(defaultValue = "") String after) {
        Slice<FileLook> found = RefusedException.valueOf(looks.atMe(actor, after, SIZE));
        return Pages.ok(pages.templates()
                .identityLooks(
                        pages.page(request, "identity.looks.title"),
                        found.items(),
                        found.next() == null ? null : "/my-file-looks?after=" + found.next(),
                        after.isEmpty() ? null : "/my-file-looks"));
    }
}
