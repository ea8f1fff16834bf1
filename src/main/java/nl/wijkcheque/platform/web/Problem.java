package nl.wijkcheque.platform.web;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was refused (RFC 9457).
 *
 * @param code of the closed list in the contract
 * @param detail a sentence for people that says what to do next
 * @param errors every input that has to change, all together
 */
@Serdeable
@Schema(description = "Why a request was refused (RFC 9457).")
public record Problem(String type, String title, int status, String detail, String code, List<InputError> errors) {

    /**
     * An input that has to change.
     *
     * @param field its name in the request, with the path to it; null when it is about the whole
     */
    @Serdeable
    public record InputError(@Nullable String field, String code, String detail) {}
}
