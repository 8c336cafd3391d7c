package org.warmledger.query.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import org.warmledger.query.support.QueryServer;

/** Which tokens count. */
class SessionIT {

  private static QueryServer server;

  @BeforeAll
  static void start() {
    server = QueryServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void whoeverHasSignedOutIsNobodyAndTheLogHasIt() {
    Sender leaving = server.as("li/supervisor@410800");
    assertThat(leaving.get("/api/me").status()).isEqualTo(200);
    assertThat(leaving.post("/api/sign-out", "").status()).isEqualTo(204);
    assertThat(leaving.get("/api/me").problem()).isEqualTo("401 TOKEN_REQUIRED");
    assertThat(leaving.post("/api/sign-out", "").problem()).isEqualTo("401 TOKEN_REQUIRED");
    assertThat(server.as("supervisor@410800").get("/api/me").status()).isEqualTo(200);
    Reply log = server.as("compliance@410800").get("/api/access-log?what=SIGN_OUT");
    assertThat(log.at("/items").size()).isEqualTo(1);
  }

  @Test
  void aTokenForSomethingElseOrWithoutAnEndCountsForNothing() {
    for (UnaryOperator<JWTClaimsSet.Builder> lacking : LACKING) {
      assertThat(server.bearing("caseworker@410803", lacking).get("/api/me").problem())
          .isEqualTo("401 TOKEN_REQUIRED");
    }
    assertThat(server.bearing("caseworker@410803", claims -> claims).get("/api/me").status())
        .isEqualTo(200);
  }

  private static final List<UnaryOperator<JWTClaimsSet.Builder>> LACKING =
      List.of(
          claims -> claims.audience(List.of()),
          claims -> claims.audience("console"),
          claims -> claims.expirationTime(null),
          claims -> claims.expirationTime(new java.util.Date(0)));

  @Test
  void readersAreLookedAfterByTheTopUnion() {
    for (String path : List.of("", "/case-search/rebuild", "/case-search/dead-letters")) {
      String asked = "/api/admin/projections" + path;
      assertThat(server.as("admin@410800").get(asked).problem())
          .isEqualTo("403 TOP_UNION_REQUIRED");
      assertThat(server.as("supervisor@100000").get(asked).problem())
          .isEqualTo("403 ROLE_REQUIRED");
      assertThat(server.as("admin@100000").get(asked).status()).isEqualTo(200);
    }
  }
}
