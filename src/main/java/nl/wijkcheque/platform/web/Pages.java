package nl.wijkcheque.platform.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkcheque.pages.StaticTemplates;
import nl.wijkcheque.pages.Templates;
import nl.wijkcheque.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Makes pages: their frame for this reader, and the answer that carries them. */
@Singleton
public final class Pages {

    private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");

    private final Templates templates = new StaticTemplates();
    private final Texts texts;
    private final List<NavEntry> nav;
    private final DemoMode demo;
    private final String defaultName;
    private final String defaultPhone;

    Pages(
            Texts texts,
            List<NavEntry> nav,
            DemoMode demo,
            @Value("${wijkcheque.servicepunt.name}") String defaultName,
            @Value("${wijkcheque.servicepunt.phone}") String defaultPhone) {
        this.texts = texts;
        this.nav = nav.stream()
                .sorted(Comparator.comparingInt(NavEntry::order).thenComparing(NavEntry::href))
                .toList();
        this.demo = demo;
        this.defaultName = defaultName;
        this.defaultPhone = defaultPhone;
    }

    /** All templates, typed. */
    public Templates templates() {
        return templates;
    }

    /** The frame of a page for whoever asks for it. */
    public Page page(HttpRequest<?> request, String titleKey, Object... args) {
        Locale locale = Languages.of(request);
        Messages messages = texts.in(locale);
        Optional<Actor> actor = ActorBinder.actorOf(request);
        return new Page(
                messages.get(titleKey, args),
                request.getPath(),
                locale,
                actor.map(who -> viewer(who, messages)).orElse(null),
                actor.map(who -> navFor(who, request.getPath(), messages)).orElse(List.of()),
                messages,
                noticeOf(request, messages),
                actor.map(who -> who.servicepunt().name()).orElse(defaultName),
                actor.map(who -> who.servicepunt().phone()).orElse(defaultPhone),
                demo.isOn());
    }

    public static MutableHttpResponse<String> ok(JteModel model) {
        return HttpResponse.ok(model.render()).contentType(HTML);
    }

    /** A page that was refused something: the same page again, with what has to change. */
    public static MutableHttpResponse<String> refused(JteModel model) {
        return HttpResponse.<String>status(HttpStatus.BAD_REQUEST)
                .contentType(HTML)
                .body(model.render());
    }

    /** After a post: go and look, with a word of confirmation on that page. */
    public static MutableHttpResponse<?> goTo(String path, @Nullable String noticeKey) {
        return HttpResponse.seeOther(URI.create(noticeKey == null ? path : with(path, "done", noticeKey)));
    }

    /** To another page than was asked for, with a word there of why. */
    public static MutableHttpResponse<?> goInstead(String path, String noticeKey) {
        return HttpResponse.seeOther(URI.create(with(path, "instead", noticeKey)));
    }

    private static String with(String path, String parameter, String value) {
        return path + (path.contains("?") ? "&" : "?") + parameter + "=" + value;
    }

    MutableHttpResponse<String> problem(HttpRequest<?> request, HttpStatus status, String sentence) {
        Page page = page(request, "platform.problem.title").with(Notice.error(sentence));
        return HttpResponse.<String>status(status)
                .contentType(HTML)
                .body(templates.platformProblem(page).render());
    }

    private static @Nullable Notice noticeOf(HttpRequest<?> request, Messages messages) {
        return sentence(request, messages, "done")
                .map(Notice::ok)
                .or(() -> sentence(request, messages, "instead").map(text -> new Notice("warning", text)))
                .orElse(null);
    }

    private static Optional<String> sentence(HttpRequest<?> request, Messages messages, String parameter) {
        return request.getParameters()
                .getFirst(parameter)
                .map(key -> parameter + "." + key)
                .filter(messages::has)
                .map(messages::get);
    }

    private static Viewer viewer(Actor actor, Messages messages) {
        String role = actor.roles().stream()
                .min(Comparator.naturalOrder())
                .map(first -> messages.get("platform.role." + first.name()))
                .orElse("");
        return new Viewer(actor.name(), role, actor.isStaff());
    }

    private List<NavItem> navFor(Actor actor, String path, Messages messages) {
        List<NavEntry> menu = nav.stream()
                .filter(entry -> entry.roles().stream().anyMatch(actor::is))
                .toList();
        Optional<NavEntry> here = menu.stream()
                .filter(entry -> entry.leadsTo(path) > 0)
                .max(Comparator.comparingInt(entry -> entry.leadsTo(path)));
        return menu.stream()
                .map(entry -> new NavItem(
                        entry.href(),
                        messages.get(entry.labelKey()),
                        here.filter(entry::equals).isPresent()))
                .toList();
    }
}
