package nl.wijkcheque.cheque.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.cheque.ChequeFile;
import nl.wijkcheque.cheque.ChequeFiles;
import nl.wijkcheque.cheque.ChequeStanding;
import nl.wijkcheque.cheque.Which;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.ResidentId;

/** A cheque with its whole history, and all cheques of a resident. */
@Controller("/cheques")
@ExecuteOn(TaskExecutors.BLOCKING)
final class LifePages {

    private final ChequeFiles files;
    private final Residents residents;
    private final LifeViews views;
    private final Pages pages;

    LifePages(ChequeFiles files, Residents residents, LifeViews views, Pages pages) {
        this.files = files;
        this.residents = residents;
        this.views = views;
        this.pages = pages;
    }

    @Get("/file/{id}")
    @Secured({"CLERK", "COORDINATOR", "CONTROLLER"})
    HttpResponse<?> file(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        ChequeFile file = RefusedException.valueOf(files.open(actor, new Which.Id(new ChequeId(id))));
        Page page = pages.page(request, "cheque.file.title", file.serial());
        return Pages.ok(pages.templates().chequeLife(page, views.view(page, actor, file)));
    }

    @Get("/of/{resident}")
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> ofResident(HttpRequest<?> request, Actor actor, @PathVariable UUID resident) {
        Resident whose = RefusedException.found(residents.find(new ResidentId(resident)));
        Page page = pages.page(request, "cheque.of.title");
        List<ActView.Line> lines = files.ofResident(actor, whose.id()).stream()
                .map(cheque -> new ActView.Line(
                        cheque.id().toString(),
                        cheque.serial(),
                        page.t(cheque.personal() ? "cheque.personal" : "cheque.bearer"),
                        page.t("cheque.standing." + cheque.standing().name()),
                        cheque.standing() == ChequeStanding.VALID,
                        page.f().length(cheque.worth()),
                        page.f().date(cheque.validUntil()),
                        ""))
                .toList();
        return Pages.ok(pages.templates()
                .chequeOf(page, whose.id().toString(), whose.name().full(), lines));
    }
}
