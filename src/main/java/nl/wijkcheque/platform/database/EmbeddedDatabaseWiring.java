package nl.wijkcheque.platform.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.configuration.jdbc.hikari.DatasourceFactory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.context.event.BeanDestroyedEvent;
import io.micronaut.context.event.BeanDestroyedEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Puts the embedded server behind the default data source, unless {@code DB_URL} names another one.
 *
 * <p>The data source's settings are changed as soon as they exist, so before the pool opens and Flyway migrates. The
 * server is let go after the factory of pools has closed them.
 */
@Singleton
final class EmbeddedDatabaseWiring
        implements
            BeanCreatedEventListener<DatasourceConfiguration>,
            ApplicationEventListener<StartupEvent>,
            BeanDestroyedEventListener<DatasourceFactory> {

    private static final String DEFAULT_DATA_SOURCE = "default";

    private final boolean needed;
    private final EmbeddedSettings settings;
    private SharedServers.@Nullable Lease lease;

    EmbeddedDatabaseWiring(
            @Nullable @Property(name = "db.url") String externalUrl,
            @Value("${wijkcheque.database.folder}") String folder,
            @Nullable @Property(name = "wijkcheque.database.binaries") String binaries,
            @Value("${wijkcheque.database.port:0}") int port,
            @Value("${wijkcheque.database.for-tests:false}") boolean forTests) {
        this.needed = externalUrl == null || externalUrl.isBlank();
        Path data = Path.of(folder);
        Path program = binaries == null || binaries.isBlank() ? EmbeddedSettings.binariesBeside(data)
                : Path.of(binaries);
        this.settings = new EmbeddedSettings(data, program, port, forTests);
    }

    @Override
    public synchronized DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        DatasourceConfiguration configuration = event.getBean();
        if (needed && configuration.getName().equals(DEFAULT_DATA_SOURCE)) {
            if (lease == null) {
                lease = SharedServers.lease(settings);
            }
            EmbeddedMariaDb server = lease.server();
            configuration.setUrl(server.jdbcUrl());
            configuration.setJdbcUrl(server.jdbcUrl());
            configuration.setUsername(server.user());
            configuration.setPassword(server.password());
        }
        return configuration;
    }

    /** The server, once the data source needed it; null where another one is named. */
    synchronized @Nullable EmbeddedMariaDb server() {
        return lease == null ? null : lease.server();
    }

    @Override
    public synchronized void onApplicationEvent(StartupEvent event) {
        if (lease != null) {
            lease.serving();
        }
    }

    @Override
    public void onDestroyed(BeanDestroyedEvent<DatasourceFactory> event) {
        letGo();
    }

    /** For a context that never had a pool. Micronaut destroys listeners like this one after all others. */
    @PreDestroy
    synchronized void letGo() {
        if (lease != null) {
            lease.close();
            lease = null;
        }
    }
}
