package nl.wijkcheque.statement.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** In what form a statement is asked for. */
enum Representation {
    JSON(MediaType.APPLICATION_JSON, "json"),
    CSV("text/csv; charset=utf-8", "csv"),
    PDF("application/pdf", "pdf");

    private final String type;
    private final String ending;

    Representation(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    MediaType type() {
        return MediaType.of(type);
    }

    /** Of a file name. */
    String ending() {
        return ending;
    }

    /**
     * What the link says, or else the first that the header Accept prefers; JSON when it has no preference.
     *
     * @throws RefusedException INPUT_INVALID at format when the link says something else
     */
    static Representation of(HttpRequest<?> request, @Nullable String format) {
        if (format != null) {
            for (Representation known : values()) {
                if (known.ending.equals(format.toLowerCase(Locale.ROOT))) {
                    return known;
                }
            }
            throw new RefusedException(Refusal.of(RefusalCode.INPUT_INVALID).at("format"));
        }
        List<MediaType> accepted = request.accept().stream()
                .sorted(Comparator.comparing(MediaType::getQualityAsNumber).reversed())
                .toList();
        for (MediaType wanted : accepted) {
            for (Representation known : values()) {
                if (wanted.matches(known.type())) {
                    return known;
                }
            }
        }
        return JSON;
    }
}
