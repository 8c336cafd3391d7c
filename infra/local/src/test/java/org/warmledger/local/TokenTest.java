package org.warmledger.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.warmledger.launchers.CannotStart;

class TokenTest {
  private static final DemoUser SUPERVISOR = new DemoUser("supervisor", "410800");

  @TempDir Path folder;

  @Test
  void aTokenSaysWhoInWhichRoleAtWhichUnion() throws Exception {
    var token = reader("http://localhost:8080").decode(token(Instant.now()));
    assertThat(token.getSubject()).isEqualTo("supervisor@410800");
    assertThat(token.getClaimAsString("role")).isEqualTo("supervisor");
    assertThat(token.getClaimAsString("union")).isEqualTo("410800");
    assertThat(token.getClaimAsString("name")).isEqualTo(SUPERVISOR.called());
    assertThat(token.getAudience()).containsExactly("warm-ledger");
    assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt()))
        .isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void everybodyOfAUnionIsCalledSomethingElse() {
    assertThat(
            DemoUser.ROLES.stream().map(role -> new DemoUser(role, "410803").called()).distinct())
        .hasSameSizeAs(DemoUser.ROLES)
        .allMatch(name -> name.length() == 3);
  }

  @Test
  void anExpiredTokenIsRefused() throws Exception {
    var stale = token(Instant.now().minus(Duration.ofMinutes(17)));
    var reader = reader("http://localhost:8080");
    assertThatThrownBy(() -> reader.decode(stale))
        .isInstanceOf(JwtException.class)
        .hasMessageContaining("expired");
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused() throws Exception {
    var reader = reader("http://localhost:9090");
    assertThatThrownBy(() -> reader.decode(token(Instant.now())))
        .isInstanceOf(JwtException.class)
        .hasMessageContaining("iss");
  }

  @Test
  void aForgedTokenIsRefused() throws Exception {
    var elsewhere = DataLayout.of(folder.resolve("elsewhere"));
    keyOf(elsewhere);
    var forged = Token.signed(SUPERVISOR, elsewhere, Instant.now());
    var reader = reader("http://localhost:8080");
    assertThatThrownBy(() -> reader.decode(forged)).isInstanceOf(JwtException.class);
  }

  @Test
  void theIssuerIsThatOfTheLastRun() throws Exception {
    Files.createDirectories(folder);
    data().rememberIssuer("http://localhost:9090");
    assertThat(reader("http://localhost:9090").decode(token(Instant.now())).getSubject())
        .isEqualTo("supervisor@410800");
  }

  @Test
  void theSigningKeyIsForItsOwnerOnly() throws IOException {
    token(Instant.now());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data().signingKey())))
        .isEqualTo("rw-------");
  }

  @Test
  void noKeyIsMadeBesideTheStack() {
    assertThatThrownBy(() -> Token.signed(SUPERVISOR, data(), Instant.now()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("./warmledger run makes one");
    assertThat(data().signingKey()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "supervisor",
        "boss@410800",
        "supervisor@4108",
        "supervisor@410800@410803",
        "@410800"
      })
  void anybodyElseIsNoDemoUser(String name) {
    assertThat(DemoUser.of(name)).isEmpty();
  }

  private DataLayout data() {
    return DataLayout.of(folder);
  }

  /** As the first run of a stack makes it. */
  private static SigningKey keyOf(DataLayout data) {
    return SigningKey.ofFile(data.signingKey());
  }

  private String token(Instant now) {
    keyOf(data());
    return Token.signed(SUPERVISOR, data(), now);
  }

  private JwtDecoder reader(String issuer) throws Exception {
    return new IdentityProvider().tokenReader(keyOf(data()), issuer);
  }
}
