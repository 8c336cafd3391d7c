package org.warmledger.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.warmledger.launchers.CannotStart;
import org.warmledger.platform.tokens.TokenDemands;

/**
 * {@code ./warmledger token supervisor@410800}: a bearer token of the local stack, whether it runs
 * or not.
 */
public final class Token {
  /** Of a token; the console gets the next one from the provider as long as somebody is at work. */
  static final Duration LIFETIME = Duration.ofMinutes(15);

  static final List<Option> KNOWN = List.of(CommandLine.DATA);

  private Token() {}

  public static void main(String[] arguments) {
    try {
      if (arguments.length == 0 || arguments[0].isBlank()) {
        throw new CannotStart("whose token? for example: ./warmledger token supervisor@410800");
      }
      var line = CommandLine.of(List.of(arguments).subList(1, arguments.length), KNOWN);
      System.out.println(of(arguments[0], line.data()));
    } catch (CannotStart e) {
      System.err.println("warmledger: " + e.getMessage());
      System.exit(1);
    }
  }

  /** A bearer token of the local stack with that data folder, for a member of its demo staff. */
  public static String of(String user, Path data) {
    var known =
        DemoUser.of(user)
            .orElseThrow(
                () ->
                    new CannotStart(
                        "not a demo user: "
                            + user
                            + " ("
                            + String.join(", ", DemoUser.ROLES)
                            + ", each @ a union code of six digits)"));
    return signed(known, DataLayout.ofLedger(data), Instant.now());
  }

  static String signed(DemoUser user, DataLayout data, Instant now) {
    var key = SigningKey.kept(data.signingKey()).jwk();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(data.issuer())
            .audience(TokenDemands.AUDIENCE)
            .subject(user.name())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFETIME)));
    user.claims().forEach(claims::claim);
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
            claims.build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("the signing key does not sign", e);
    }
    return token.serialize();
  }
}
