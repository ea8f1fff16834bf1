package nl.wijkcheque.cheque.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.cheque.Reminders;
import nl.wijkcheque.cheque.Reminders.Reminder;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Letters to those whose cheques expire soon: which, on paper, sent. */
@Controller("/cheques/reminders")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("CLERK")
final class ReminderPages {

    private final Reminders reminders;
    private final Pages pages;
    private final Clock clock;

    ReminderPages(Reminders reminders, Pages pages, Clock clock) {
        this.reminders = reminders;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> due(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "cheque.reminders.title");
        return Pages.ok(pages.templates().chequeReminders(page, letters(page, actor)));
    }

    @Get("/letters")
    HttpResponse<?> letters(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "cheque.letter.title");
        return Pages.ok(pages.templates().chequeLetters(page, letters(page, actor)));
    }

    /** The same letters for the printer: one to a page, with the address where an envelope has its window. */
    @Get("/paper")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<byte[]> paper(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "cheque.letter.title");
        List<LetterView> letters = letters(page, actor);
        if (letters.isEmpty()) {
            throw new RefusedException(Refusal.of(RefusalCode.NOT_FOUND));
        }
        return HttpResponse.ok(LetterPaper.of(page, Amsterdam.today(clock), letters))
                .header("Content-Disposition", "inline; filename=\"brieven.pdf\"");
    }

    /** Only what stood in the letters that she saw: what came due meanwhile keeps its letter. What went out stays as it was. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sent(HttpRequest<?> request, Actor actor, @Nullable @Body Map<String, Object> body) {
        List<SentLetter> sent = FormFields.of(body).all("letter").stream()
                .flatMap(ticked -> SentLetter.read(ticked).stream())
                .toList();
        if (sent.isEmpty()) {
            Page page = pages.page(request, "cheque.reminders.title");
            return Pages.refused(pages.templates()
                    .chequeReminders(
                            page.with(Notice.error(page.t("cheque.reminders.missing"))), letters(page, actor)));
        }
        for (SentLetter letter : sent) {
            RefusedException.valueOf(reminders.sent(actor, letter.months(), letter.cheques()));
        }
        return Pages.goTo("/cheques/reminders", "remindersSent");
    }

    private List<LetterView> letters(Page page, Actor actor) {
        return reminders.due(actor).stream().map(letter -> view(page, letter)).toList();
    }

    private static LetterView view(Page page, Reminder letter) {
        int minutes = letter.cheques().stream().mapToInt(cheque -> cheque.worth().count()).sum();
        String full = letter.to().name().full();
        boolean heirs = letter.to().isDead();
        return new LetterView(
                SentLetter.of(letter).write(),
                heirs ? page.t("cheque.letter.heirs", full) : full,
                heirs ? page.t("cheque.letter.dear.heirs") : page.t("cheque.letter.dear", full),
                letter.to().address().line(),
                letter.to().address().place(),
                page.t("cheque.reminders.months." + letter.months()),
                page.f().length(Minutes.of(minutes)),
                page.f().date(letter.cheques().getFirst().validUntil()),
                letter.cheques().stream()
                        .map(cheque -> Map.entry(cheque.serial(), page.f().date(cheque.validUntil())))
                        .toList());
    }
}
