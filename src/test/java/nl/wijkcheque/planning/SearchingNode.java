package nl.wijkcheque.planning;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.OwnJvm;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;

/** A second node on the database of the tests that searches for a week plan, to be killed without a warning. */
final class SearchingNode implements AutoCloseable {

    private final Process process;
    private final WeekProposalId search;

    private SearchingNode(Process process) throws IOException {
        this.process = process;
        this.search = new WeekProposalId(UUID.fromString(OwnJvm.says(process, "SEARCHING")));
    }

    /** Returns when its search is under way. */
    static SearchingNode asked(Actor by, LocalDate week) throws IOException {
        DatasourceConfiguration pool = TestService.bean(DatasourceConfiguration.class);
        return new SearchingNode(OwnJvm.start(
                SearchingNode.class,
                List.of(),
                pool.getJdbcUrl(),
                pool.getUsername(),
                pool.getPassword(),
                by.account().toString(),
                week.toString()));
    }

    WeekProposalId search() {
        return search;
    }

    /** {@code kill -9}. */
    void kill() {
        var _ = process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        kill();
    }

    public static void main(String[] arguments) throws Exception {
        try (ApplicationContext node = ApplicationContext.run(
                Map.ofEntries(
                        Map.entry("wijkcheque.secret", "a secret for tests that nobody guesses"),
                        Map.entry("wijkcheque.database.folder", "target/test-database/data"),
                        Map.entry("wijkcheque.demo.enabled", "false"),
                        Map.entry("wijkcheque.jobs.enabled", "false"),
                        Map.entry("wijkcheque.planning.week.time", "10m"),
                        Map.entry("flyway.datasources.default.enabled", false),
                        Map.entry("db.url", arguments[0]),
                        Map.entry("datasources.default.url", arguments[0]),
                        Map.entry("datasources.default.username", arguments[1]),
                        Map.entry("datasources.default.password", arguments[2]),
                        Map.entry("datasources.default.maximum-pool-size", 4)),
                "test")) {
            Actor by = node.getBean(Accounts.class)
                    .actor(new AccountId(UUID.fromString(arguments[3])))
                    .orElseThrow();
            WeekProposals proposals = node.getBean(WeekProposals.class);
            WeekProposalId id = proposals.start(by, LocalDate.parse(arguments[4]), WeekWish.USUAL).orThrow();
            System.out.println("SEARCHING " + id);
            node.getBean(WeekSearch.class).running(id).orElseThrow().get();
        }
    }
}
