package org.warmledger.platform.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;

class VerifiedTokensTest {

  private final List<String> asked = new ArrayList<>();

  private VerifiedTokens trustedFor(Duration trust) {
    return new VerifiedTokens(this::verify, trust);
  }

  private Jwt verify(String token) {
    asked.add(token);
    if (token.startsWith("forged")) {
      throw new BadJwtException("not signed by the provider");
    }
    return Jwt.withTokenValue(token).header("alg", "RS256").subject(token).build();
  }

  @Test
  void aTokenIsVerifiedOnce() {
    VerifiedTokens tokens = trustedFor(Duration.ofMinutes(5));
    assertThat(tokens.decode("one")).isEqualTo(tokens.decode("one"));
    assertThat(tokens.decode("other").getSubject()).isEqualTo("other");
    assertThat(asked).containsExactly("one", "other");
  }

  @Test
  void aForgedTokenIsRefusedEachTime() {
    VerifiedTokens tokens = trustedFor(Duration.ofMinutes(5));
    assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(JwtException.class);
    assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(JwtException.class);
  }

  @Test
  void theProviderIsAskedAnewAfterAWhile() {
    VerifiedTokens tokens = trustedFor(Duration.ZERO);
    tokens.decode("one");
    tokens.decode("one");
    assertThat(asked).containsExactly("one", "one");
  }

  @Test
  void whoWasNotHeardOfForLongestMakesRoom() {
    VerifiedTokens tokens = trustedFor(Duration.ofMinutes(5));
    tokens.decode("first");
    tokens.decode("second");
    tokens.decode("first");
    for (int n = 2; n <= VerifiedTokens.MOST; n++) {
      tokens.decode("token " + n);
    }
    asked.clear();
    tokens.decode("first");
    tokens.decode("second");
    assertThat(asked).containsExactly("second");
  }
}
