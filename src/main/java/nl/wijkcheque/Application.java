package nl.wijkcheque;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Contact;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;
import java.util.Arrays;

/** Starts the service. */
@OpenAPIDefinition(
        info = @Info(
                title = "Wijkcheque",
                version = "1.0.0",
                description = "Cheques, klussen and diensten, crews and statements of a neighbourhood service.",
                contact = @Contact(name = "Wijkcheque"),
                license = @License(
                        name = "EUPL-1.2",
                        url = "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12")),
        servers = @Server(url = "/v1"),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(name = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(Verify.COMMAND)) {
            System.exit(Verify.run(Arrays.copyOfRange(args, 1, args.length)));
        }
        // No banner: a log is for lines.
        Micronaut.build(args).mainClass(Application.class).banner(false).start();
    }
}
