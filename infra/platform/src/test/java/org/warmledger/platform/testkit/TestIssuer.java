package org.warmledger.platform.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.warmledger.platform.tokens.TokenDemands;

/** Whoever signs bearer tokens, under its name. */
public final class TestIssuer {

  private static final Duration LIFETIME = Duration.ofHours(1);

  private final RSAKey key;
  private final String name;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  public TestIssuer(RSAKey key, String name) {
    this.key = key;
    this.name = name;
  }

  /** With a key that nobody else has. */
  public static TestIssuer fresh() {
    try {
      return new TestIssuer(new RSAKeyGenerator(2048).keyID("tests").generate(), "http://tests");
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * For a user such as {@code caseworker@410803}, or {@code caseworker2@410803} beside that one;
   * {@code li/caseworker@410803} and {@code li/finance@410803} are one person.
   */
  public String token(String user) {
    return tokens.computeIfAbsent(user, one -> signed(one, Instant.now().plus(LIFETIME)));
  }

  public String expired(String user) {
    return signed(user, Instant.now().minus(LIFETIME));
  }

  public JwtDecoder decoder() {
    try {
      return NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One that says something else than it should. */
  public String token(String user, UnaryOperator<JWTClaimsSet.Builder> otherwise) {
    return signed(otherwise.apply(claims(user, Instant.now().plus(LIFETIME))).build());
  }

  private String signed(String user, Instant until) {
    return signed(claims(user, until).build());
  }

  private JWTClaimsSet.Builder claims(String user, Instant until) {
    String[] parts = user.split("@");
    return new JWTClaimsSet.Builder()
        .issuer(name)
        .audience(TokenDemands.AUDIENCE)
        .subject(user.replaceFirst("/[a-z]+", ""))
        .claim("role", parts[0].replaceFirst(".*/", "").replaceAll("[0-9]", ""))
        .claim("union", parts[1])
        .issueTime(Date.from(until.minus(LIFETIME)))
        .expirationTime(Date.from(until));
  }

  private String signed(JWTClaimsSet claims) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
