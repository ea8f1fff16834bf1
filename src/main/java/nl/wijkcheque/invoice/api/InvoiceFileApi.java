package nl.wijkcheque.invoice.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.wijkcheque.invoice.Invoice;
import nl.wijkcheque.invoice.Invoices;
import nl.wijkcheque.invoice.paper.InvoicePdf;
import nl.wijkcheque.invoice.ubl.UblInvoice;
import nl.wijkcheque.platform.web.Formats;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.InvoiceId;

/** Invoices as files to send. */
@Controller("/v1/invoices/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CONTROLLER", "ADMIN"})
@Tag(name = "invoice")
class InvoiceFileApi {

    private final Invoices invoices;
    private final Texts texts;

    InvoiceFileApi(Invoices invoices, Texts texts) {
        this.invoices = invoices;
        this.texts = texts;
    }

    @Get("/pdf")
    @Produces(MediaType.APPLICATION_PDF)
    @Operation(summary = "An invoice or credit note on A4, in Dutch.")
    HttpResponse<byte[]> pdf(Actor actor, UUID id) {
        Invoice invoice = found(actor, id);
        return file(invoice, InvoicePdf.of(invoice, texts.in(Texts.DUTCH), new Formats(Texts.DUTCH)), "pdf");
    }

    @Get("/ubl")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "An invoice or credit note as UBL 2.1 by NLCIUS (EN 16931).")
    HttpResponse<byte[]> ubl(Actor actor, UUID id) {
        Invoice invoice = found(actor, id);
        return file(invoice, UblInvoice.of(invoice), "xml");
    }

    private Invoice found(Actor actor, UUID id) {
        return RefusedException.found(invoices.find(actor, new InvoiceId(id)));
    }

    private static HttpResponse<byte[]> file(Invoice invoice, byte[] content, String ending) {
        return HttpResponse.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + invoice.number() + "." + ending + "\"");
    }
}
