package org.warmledger.acceptance;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** Bearer tokens as the local provider signs them, with any lifetime a test needs. */
final class SignedTokens {

  private SignedTokens() {}

  static String of(String user, Path data, int port) {
    return signed(user, data, port, Instant.now().plus(Duration.ofHours(1)));
  }

  static String expired(String user, Stack stack) {
    Instant longAgo = Instant.now().minus(Duration.ofHours(1));
    return signed(user, stack.data(), stack.url().getPort(), longAgo);
  }

  private static String signed(String user, Path data, int port, Instant expires) {
    try {
      RSAKey key = RSAKey.parse(Files.readString(data.resolve("keys/signing.jwk")));
      JWTClaimsSet claims =
          new JWTClaimsSet.Builder()
              .issuer("http://localhost:" + port)
              .subject(user)
              .claim("role", user.substring(0, user.indexOf('@')))
              .claim("union", user.substring(user.indexOf('@') + 1))
              .issueTime(Date.from(expires.minus(Duration.ofHours(1))))
              .expirationTime(Date.from(expires))
              .build();
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException | JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
