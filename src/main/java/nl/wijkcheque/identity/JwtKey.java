package nl.wijkcheque.identity;

import com.nimbusds.jose.JWSAlgorithm;
import io.micronaut.context.annotation.Factory;
import io.micronaut.security.token.jwt.signature.secret.SecretSignature;
import io.micronaut.security.token.jwt.signature.secret.SecretSignatureConfiguration;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import nl.wijkcheque.platform.Secrets;

/** Tokens are signed with a key of the installation's own secret. */
@Factory
final class JwtKey {

    @Singleton
    @Named("generator")
    SecretSignature signature(Secrets secrets) {
        SecretSignatureConfiguration settings = new SecretSignatureConfiguration("generator");
        settings.setSecret(HexFormat.of().formatHex(secrets.keyFor("jwt")));
        settings.setJwsAlgorithm(JWSAlgorithm.HS256);
        return new SecretSignature(settings);
    }
}
