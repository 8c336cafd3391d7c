package org.warmledger.query.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;

/** Which tokens count. */
class SessionIT {

  private static QueryServer server;

  @BeforeAll
  static void start() {
    server = QueryServer.start();
    new FilledLedger(server).registerUnions();
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

  private static String staff(String as, String asked) {
    return server.as(as).get("/api/staff?" + asked).ok().text();
  }

  @Test
  void whoeverAsksIsInTheDirectoryAndNamedToTheirOwnUnionAndThoseAbove() {
    Sender named = server.bearing("caseworker@410803", claims -> claims.claim("name", " 李桂芬 "));
    assertThat(named.get("/api/me").said("/name")).isEqualTo("李桂芬");
    // A token that says no name takes none away.
    server.as("caseworker@410803").get("/api/me").ok();
    String inFull =
        "{\"account\":\"caseworker@410803\",\"name\":\"李桂芬\",\"role\":\"caseworker\","
            + "\"union\":{\"code\":\"410803\",\"name\":\"中站区总工会\"}}";
    assertThat(staff("finance@410800", "account=caseworker%40410803,nobody%40410803"))
        .contains("\"items\":[" + inFull + "]");
    assertThat(staff("finance@410800", "q=%E6%A1%82&union=410803")).contains(inFull);
    assertThat(staff("finance@410800", "q=caseworker%40")).contains(inFull);
    assertThat(staff("finance@410802", "account=caseworker%40410803")).contains("\"items\":[]");
    assertThat(staff("finance@410802", "q=%E6%A1%82")).contains("\"items\":[]");
    server.bearing("finance@410800", claims -> claims.claim("name", "王建国")).get("/api/me").ok();
    assertThat(staff("finance@410802", "account=finance%40410800"))
        .contains("\"role\":\"finance\"")
        .doesNotContain("王建国");
    assertThat(staff("finance@410802", "q=%E7%8E%8B")).contains("\"items\":[]");
  }

  @Test
  void theDirectoryIsReadPageByPageAndWrittenOnlyWhenSomethingChanged() {
    for (String who : List.of("a@410803", "b@410803", "c@410803")) {
      server
          .bearing("caseworker@410803", claims -> claims.subject(who).claim("name", "甲"))
          .get("/api/me")
          .ok();
    }
    Sender asking = server.as("finance@410800");
    String words = "/api/staff?q=%E7%94%B2&limit=2";
    Reply first = asking.get(words).ok();
    assertThat(first.at("/items").size()).isEqualTo(2);
    String cursor = "&cursor=" + first.said("/cursor");
    assertThat(asking.get(words + cursor).ok().said("/items/0/account")).isEqualTo("c@410803");
    assertThat(asking.get("/api/staff?limit=2" + cursor).problem())
        .isEqualTo("400 MALFORMED_CURSOR");
    assertThat(asking.get("/api/staff?q=%07").problem()).isEqualTo("400 MALFORMED_PARAMETER");
    JdbcTemplate jdbc = server.bean(JdbcTemplate.class);
    String written = "select string_agg(xmin::text, ',' order by account) from staff_member";
    String before = jdbc.queryForObject(written, String.class);
    server
        .bearing("caseworker@410803", claims -> claims.subject("a@410803").claim("name", "甲"))
        .get("/api/me")
        .ok();
    assertThat(jdbc.queryForObject(written, String.class)).isEqualTo(before);
  }

  @Test
  void readersAreLookedAfterByTheTopUnion() {
    for (String path : List.of("", "/files/rebuild", "/files/dead-letters")) {
      String asked = "/api/admin/projections" + path;
      assertThat(server.as("admin@410800").get(asked).problem())
          .isEqualTo("403 TOP_UNION_REQUIRED");
      assertThat(server.as("supervisor@100000").get(asked).problem())
          .isEqualTo("403 ROLE_REQUIRED");
      assertThat(server.as("admin@100000").get(asked).status()).isEqualTo(200);
    }
  }
}
