package nl.wijkcheque.platform.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Takes the password of a database of one's own from a file, {@code DB_PASSWORD_FILE}, rather than from a setting. */
@Singleton
final class PasswordFile implements BeanCreatedEventListener<DatasourceConfiguration> {

    private final @Nullable String file;
    private final boolean ownServer;

    PasswordFile(
            @Nullable @Value("${db.password.file:}") String file,
            @Nullable @Value("${db.url:}") String externalUrl) {
        this.file = file;
        this.ownServer = externalUrl != null && !externalUrl.isBlank();
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        DatasourceConfiguration configuration = event.getBean();
        if (ownServer && file != null && !file.isBlank()) {
            configuration.setPassword(read(file, "DB_PASSWORD"));
        }
        return configuration;
    }

    /** @param setting what it is the password of: the setting, without _FILE */
    static String read(String file, String setting) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new DatabaseUnusable(
                    "The password of the database can't be read from " + file + ", which " + setting
                            + "_FILE names: make"
                            + " that file readable, or set " + setting + " instead.",
                    failure);
        }
    }
}
