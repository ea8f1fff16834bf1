package nl.wijkcheque.resident.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.resident.Locations;
import nl.wijkcheque.resident.PostcodeTable;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** An administrator loads the table of postcodes: as a file, or pasted. */
@Controller("/postcode-table")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMIN")
final class PostcodePages {

    private final Locations locations;
    private final Pages pages;

    PostcodePages(Locations locations, Pages pages) {
        this.locations = locations;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        Page page = pages.page(request, "location.table.title");
        return Pages.ok(pages.templates().residentPostcodes(page, view("", List.of())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> load(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        return loaded(request, actor, new FormFields(sent).text("csv"));
    }

    /** Takes a form without a file as well, so that who may not is turned away before anything else is said. */
    @Post("/file")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    HttpResponse<?> upload(HttpRequest<?> request, Actor actor, @Nullable @Part CompletedFileUpload file)
            throws IOException {
        String csv = file == null ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
        return loaded(request, actor, csv);
    }

    private HttpResponse<?> loaded(HttpRequest<?> request, Actor actor, String csv) {
        List<Refusal> problems = locations.postcodeProblems(csv);
        if (problems.isEmpty()
                && locations.loadPostcodes(actor, csv) instanceof Outcome.Refused<PostcodeTable>(Refusal refusal)) {
            problems = List.of(refusal);
        }
        if (problems.isEmpty()) {
            return Pages.goTo("/postcode-table", "location.table");
        }
        Page page = pages.page(request, "location.table.title");
        List<String> sentences = problems.stream().map(one -> Problems.sentence(page.m(), one)).toList();
        return Pages.refused(pages.templates().residentPostcodes(page, view(csv, sentences)));
    }

    private PostcodeView view(String csv, List<String> problems) {
        return new PostcodeView(locations.postcodeTable().orElse(null), csv, problems);
    }
}
