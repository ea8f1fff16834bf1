package nl.wijkcheque.platform.database;

import io.micronaut.context.annotation.Value;
import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the schema be made and changed by its owner rather than by the account that the service works with, and gives that
 * account its rights afterwards. Without an owner ({@code DB_OWNER_USER}) one account does both; then only the triggers
 * keep the ledger as it is.
 */
@Singleton
@Named("default")
final class Migration implements FlywayConfigurationCustomizer {

    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);

    private final EmbeddedDatabaseWiring embedded;
    private final String url;
    private final @Nullable String user;
    private final @Nullable String password;
    private final @Nullable String passwordFile;

    Migration(
            EmbeddedDatabaseWiring embedded,
            @Value("${datasources.default.url}") String url,
            @Nullable @Value("${db.owner.user:}") String user,
            @Nullable @Value("${db.owner.password:}") String password,
            @Nullable @Value("${db.owner.password.file:}") String passwordFile) {
        this.embedded = embedded;
        this.url = url;
        this.user = user;
        this.password = password;
        this.passwordFile = passwordFile;
    }

    @Override
    public String getName() {
        return "default";
    }

    @Override
    public void customizeFluentConfiguration(FluentConfiguration flyway) {
        DataSource application = flyway.getDataSource();
        Owner owner = owner();
        if (owner == null) {
            LOG.warn("One database account both owns the tables and does the daily work: set DB_OWNER_USER, so that the"
                    + " ledger can't be changed by who works with it.");
            return;
        }
        flyway.dataSource(owner.url(), owner.user(), owner.password());
        flyway.callbacks(new OwnerMigrates(application));
    }

    /** Who owns the schema, where that is not the application's account. */
    @Nullable
    Owner owner() {
        EmbeddedMariaDb server = embedded.server();
        if (server != null) {
            return new Owner(server.jdbcUrl(), server.owner(), server.ownerPassword());
        }
        if (user == null || user.isBlank()) {
            return null;
        }
        String secret = passwordFile == null || passwordFile.isBlank()
                ? password
                : PasswordFile.read(passwordFile, "DB_OWNER_PASSWORD");
        return new Owner(url, user, secret == null ? "" : secret);
    }

    /** How the owner logs in. */
    record Owner(String url, String user, String password) {

        /** Keeps the password out of logs. */
        @Override
        public String toString() {
            return "Owner[" + user + "]";
        }
    }
}
