package org.warmledger.benchmarks;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.RSAPrivateKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.warmledger.benchmarks.client.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens signed with the key in the local stack's data folder, as {@code ./warmledger token} prints
 * them, without a process for each.
 */
record LocalTokens(Path data) implements Tokens {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration LIFETIME = Duration.ofHours(12);

  @Override
  public String bearer(String subject) {
    try {
      JsonNode key = JSON.readTree(Files.readString(data.resolve("keys").resolve("signing.jwk")));
      String issuer = Files.readString(data.resolve("issuer")).strip();
      String signed = part(header(key)) + "." + part(claims(issuer, subject));
      return signed + "." + base64(signature(key, signed));
    } catch (IOException e) {
      throw new Options.Wrong(
          "no local stack has run with the data folder %s: start one with ./warmledger run"
              .formatted(data));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the signing key does not sign", e);
    }
  }

  private static Map<String, Object> header(JsonNode key) {
    return Map.of("alg", "RS256", "kid", key.required("kid").asString());
  }

  private static Map<String, Object> claims(String issuer, String subject) {
    String[] roleAndUnion = subject.split("@", 2);
    Instant now = Instant.now();
    return Map.of(
        "iss",
        issuer,
        "sub",
        subject,
        "role",
        roleAndUnion[0],
        "union",
        roleAndUnion[1],
        "iat",
        now.getEpochSecond(),
        "exp",
        now.plus(LIFETIME).getEpochSecond());
  }

  private static byte[] signature(JsonNode key, String signed) throws GeneralSecurityException {
    PrivateKey secret =
        KeyFactory.getInstance("RSA")
            .generatePrivate(new RSAPrivateKeySpec(number(key, "n"), number(key, "d")));
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(secret);
    signature.update(signed.getBytes(StandardCharsets.US_ASCII));
    return signature.sign();
  }

  private static BigInteger number(JsonNode key, String name) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(key.required(name).asString()));
  }

  private static String part(Map<String, Object> json) {
    return base64(JSON.writeValueAsBytes(json));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
