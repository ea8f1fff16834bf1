package nl.wijkcheque.identity;

import com.nimbusds.jose.JWSAlgorithm;
import io.micronaut.context.annotation.Factory;
import io.micronaut.security.token.jwt.signature.SignatureGeneratorConfiguration;
import io.micronaut.security.token.jwt.signature.secret.SecretSignature;
import io.micronaut.security.token.jwt.signature.secret.SecretSignatureConfiguration;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import nl.wijkcheque.platform.Secrets;

/**
 * Tokens are signed with a key of the installation's own secret. Declared by its interface: as a class of the library it
 * would be made only where the settings name a secret, and without a signature every token would be believed.
 */
@Factory
final class JwtKey {

    @Singleton
    @Named("generator")
    SignatureGeneratorConfiguration signature(Secrets secrets) {
        SecretSignatureConfiguration settings = new SecretSignatureConfiguration("generator");
        settings.setSecret(HexFormat.of().formatHex(secrets.keyFor("jwt")));
        settings.setJwsAlgorithm(JWSAlgorithm.HS256);
        return new SecretSignature(settings);
    }
}
