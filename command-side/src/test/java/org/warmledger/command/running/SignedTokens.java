package org.warmledger.command.running;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Bearer tokens of a test's own issuer. */
public final class SignedTokens {

  private static final KeyPair KEYS = keys();
  private static final KeyPair OTHERS = keys();

  private SignedTokens() {}

  /** For a user such as {@code caseworker@410803}. */
  public static String of(String user) {
    return signed(KEYS, user, Instant.now().plus(1, ChronoUnit.HOURS));
  }

  public static String expired(String user) {
    return signed(KEYS, user, Instant.now().minus(1, ChronoUnit.HOURS));
  }

  /** Signed by somebody else. */
  public static String forged(String user) {
    return signed(OTHERS, user, Instant.now().plus(1, ChronoUnit.HOURS));
  }

  static JwtDecoder decoder() {
    return NimbusJwtDecoder.withPublicKey((RSAPublicKey) KEYS.getPublic()).build();
  }

  private static String signed(KeyPair keys, String user, Instant until) {
    String[] parts = user.split("@");
    RSAKey key =
        new RSAKey.Builder((RSAPublicKey) keys.getPublic()).privateKey(keys.getPrivate()).build();
    JwtClaimsSet claims =
        JwtClaimsSet.builder()
            .subject(user)
            .issuer("test")
            .issuedAt(until.minus(2, ChronoUnit.HOURS))
            .expiresAt(until)
            .claim("role", parts[0].replaceAll("[0-9]", ""))
            .claim("union", parts[1])
            .build();
    return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)))
        .encode(JwtEncoderParameters.from(JwsHeader.with(SignatureAlgorithm.RS256).build(), claims))
        .getTokenValue();
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
