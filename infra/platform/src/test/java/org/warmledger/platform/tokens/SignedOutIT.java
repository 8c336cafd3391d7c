package org.warmledger.platform.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.testkit.TestIssuer;

class SignedOutIT {

  private final TestIssuer issuer = TestIssuer.fresh();
  private HikariDataSource pool;
  private SignedOut here;
  private SignedOut elsewhere;

  @BeforeEach
  void givenTwoProcesses() {
    String url = RealStores.freshDatabaseJdbcUrl();
    Flyway.configure().dataSource(url, null, null).load().migrate();
    pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    here = new SignedOut(new JdbcTemplate(pool));
    elsewhere = new SignedOut(new JdbcTemplate(pool));
    here.start();
    elsewhere.start();
  }

  @AfterEach
  void close() {
    here.stop();
    elsewhere.stop();
    pool.close();
  }

  private JwtDecoder in(SignedOut process) {
    return new TokenDemands(TokenDemands.AUDIENCE, process).of(issuer.decoder());
  }

  @Test
  void aTokenThatWasSignedOutIsOverEverywhere() {
    String token = issuer.token("caseworker@410803");
    here.add(in(here).decode(token));
    assertThatThrownBy(() -> in(here).decode(token)).isInstanceOf(JwtException.class);
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(
            () ->
                assertThatThrownBy(() -> in(elsewhere).decode(token))
                    .isInstanceOf(JwtException.class));
    assertThatCode(() -> in(elsewhere).decode(issuer.token("supervisor@410803")))
        .doesNotThrowAnyException();
  }

  @Test
  void whoWasKnownIsRefusedFromTheMomentOfSigningOut() {
    JwtDecoder known = in(here);
    String token = issuer.token("caseworker@410803");
    here.add(known.decode(token));
    assertThatThrownBy(() -> known.decode(token)).isInstanceOf(JwtException.class);
  }

  /** A clock may be a minute behind. */
  @Test
  void whoWasKnownIsRefusedWhenTheirTimeIsOver() {
    JwtDecoder known = in(here);
    Instant almost = Instant.now().minusSeconds(58);
    String token =
        issuer.token(
            "caseworker@410803",
            claims ->
                claims
                    .issueTime(Date.from(almost.minusSeconds(1)))
                    .expirationTime(Date.from(almost)));
    assertThatCode(() -> known.decode(token)).doesNotThrowAnyException();
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(
            () -> assertThatThrownBy(() -> known.decode(token)).isInstanceOf(JwtException.class));
  }

  private String of(String signIn, int number) {
    return issuer.token(
        "caseworker@410803",
        claims -> claims.claim("sid", signIn).jwtID(signIn + number).claim("name", "n" + number));
  }

  @Test
  void everyTokenOfASignInIsOverWithTheOneThatWasSent() {
    String earlier = of("one", 1);
    String sent = of("one", 2);
    here.add(in(here).decode(sent));
    for (String token : List.of(earlier, sent, of("one", 3))) {
      assertThatThrownBy(() -> in(here).decode(token)).isInstanceOf(JwtException.class);
    }
    assertThatCode(() -> in(here).decode(of("other", 1)))
        .as("another sign-in of the same person")
        .doesNotThrowAnyException();
    assertThat(here.isOver("http://tests", "one")).isTrue();
    assertThat(here.isOver("http://elsewhere", "one")).isFalse();
  }

  @Test
  void aProcessThatStartsLaterKnowsItBeforeItIsAsked() {
    String token = issuer.token("caseworker@410803");
    here.add(in(here).decode(token));
    here.add(issuer.decoder().decode(token));
    SignedOut later = new SignedOut(new JdbcTemplate(pool));
    later.start();
    assertThatThrownBy(() -> in(later).decode(token)).isInstanceOf(JwtException.class);
    later.stop();
    assertThat(new JdbcTemplate(pool).queryForList("select token from signed_out_token"))
        .hasSize(1);
  }
}
