package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.UnionAmended;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.lists.UnionLevel;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;
import tools.jackson.databind.JsonNode;

/**
 * Before somebody is put on file it is looked who is there already: everywhere, and as much of them
 * as may be known.
 */
class NearMatchesIT {

  private static final String HEAD = Samples.number(11);
  private static final String MEMBER = Samples.number(12);

  /** Born in the same years as the two, and nobody of them. */
  private static final String AS_OLD_AS_HEAD = Samples.number(51);

  private static final String AS_OLD_AS_MEMBER = Samples.number(52);

  private static QueryServer server;
  private static FilledLedger ledger;
  private static long position;

  @BeforeAll
  static void givenAHouseholdInJiefang() {
    server = QueryServer.start();
    ledger = new FilledLedger(server);
    ledger.registerUnions();
    CaseArchived zeng =
        Samples.archived(
            "case-zeng",
            Samples.JIEFANG,
            Samples.household(
                "曾丽华",
                HEAD,
                "19900001234",
                List.of(Samples.member("单志强", MEMBER, Relation.SPOUSE))),
            "",
            Samples.DAY);
    position =
        ledger.append(
            new UnionAmended(
                Samples.JIEFANG.code(),
                "解放区总工会",
                Samples.JIEFANG,
                UnionLevel.COUNTY,
                Optional.of("0391-2110000"),
                "补电话",
                Samples.DAY),
            zeng);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Sender archiving(String who) {
    return server.as(who).after(position).with("Access-Purpose", "ARCHIVING");
  }

  private static Reply lookUp(Sender who, String name, String number) {
    return who.post(
        "/api/cases/near-matches",
        "{\"name\":\"%s\",\"identityNumber\":\"%s\"}".formatted(name, number));
  }

  private static String told(JsonNode match) {
    return "%s %s %s"
        .formatted(
            match.path("alike").asString(),
            match.path("role").asString(),
            match.path("next").asString());
  }

  private static List<String> found(Reply answer) {
    return answer.ok().at("/items").valueStream().map(NearMatchesIT::told).toList();
  }

  @Test
  void elsewhereTheSurnameShowsAndWhomToCallAndNothingToFindTheFileBy() {
    Reply answer = lookUp(archiving("caseworker@410803"), "曾丽花", HEAD);
    assertThat(found(answer)).containsExactly("NUMBER HEAD ASK_TRANSFER");
    assertThat(answer.at("/onFile").asBoolean()).isTrue();
    assertThat(answer.said("/items/0/name")).isEqualTo("曾***");
    assertThat(answer.said("/items/0/union/name")).isEqualTo("解放区总工会");
    assertThat(answer.said("/items/0/call/phone")).isEqualTo("0391-2110000");
    assertThat(answer.text()).doesNotContain("丽华", "case-zeng", HEAD, "4109", "2026-01-12");
  }

  @Test
  void withinReachTheFileIsNamedAndItsNumberMaskedAsInEveryList() {
    Reply answer = lookUp(archiving("caseworker@410800"), "曾丽华", HEAD);
    assertThat(found(answer)).containsExactly("NUMBER HEAD LOOK");
    assertThat(answer.said("/items/0/caseId")).isEqualTo("case-zeng");
    assertThat(answer.said("/items/0/name")).isEqualTo("曾丽华");
    assertThat(answer.text()).doesNotContain(HEAD);
  }

  @Test
  void aMemberOfAnotherHouseholdIsNamedAsOne() {
    Reply answer = lookUp(archiving("supervisor@410803"), "单志强", MEMBER);
    assertThat(found(answer)).containsExactly("NUMBER MEMBER ASK_RELEASE");
    assertThat(answer.said("/items/0/name")).isEqualTo("曾***");
  }

  /** Read alike and as old: 曾丽花 and 曾丽华, 单 with each of its readings. */
  @Test
  void aNameThatIsReadAlikeIsFoundEverywhereAmongThoseBornInTheSameYear() {
    Sender elsewhere = archiving("caseworker@410803");
    assertThat(found(lookUp(elsewhere, "曾丽花", AS_OLD_AS_HEAD)))
        .containsExactly("NAME_AND_YEAR HEAD CALL");
    assertThat(found(lookUp(elsewhere, "单志强", AS_OLD_AS_MEMBER)))
        .containsExactly("NAME_AND_YEAR MEMBER CALL");
    assertThat(found(lookUp(elsewhere, "曾丽花", AS_OLD_AS_MEMBER))).isEmpty();
    assertThat(found(lookUp(elsewhere, "曾国华", AS_OLD_AS_HEAD))).isEmpty();
    assertThat(found(lookUp(archiving("caseworker@410802"), "曾丽花", AS_OLD_AS_MEMBER)))
        .as("within reach by the name alone")
        .containsExactly("NAME HEAD LOOK");
  }

  @Test
  void aFileThatWasClosedIsReopenedAndOneThatWasErasedIsFoundByNothing() {
    CaseArchived gone =
        Samples.archived(
            "case-gone",
            Samples.ZHONGZHAN,
            Samples.household("邝沐阳", Samples.number(13), "19900001235", List.of()),
            "",
            Samples.DAY);
    position = ledger.append(gone, Samples.closed(gone, Samples.DAY));
    Sender here = archiving("caseworker@410803");
    Reply closed = lookUp(here, "邝沐阳", Samples.number(13));
    assertThat(found(closed)).containsExactly("NUMBER HEAD REOPEN");
    assertThat(closed.at("/onFile").asBoolean()).isFalse();
    position = ledger.append(Samples.erased(gone, gone.household().head().person(), Samples.DAY));
    assertThat(found(lookUp(archiving("caseworker@410803"), "邝沐阳", Samples.number(13)))).isEmpty();
  }

  @Test
  void itIsAskedForArchivingAloneByThoseWhoArchiveAndNoted() {
    Sender curious = server.as("caseworker@410803");
    assertThat(lookUp(curious, "曾丽华", HEAD).problem()).isEqualTo("403 PURPOSE_REQUIRED");
    assertThat(lookUp(curious.with("Access-Purpose", "VISIT"), "曾丽华", HEAD).problem())
        .isEqualTo("403 PURPOSE_REQUIRED");
    assertThat(lookUp(archiving("finance@410803"), "曾丽华", HEAD).problem())
        .isEqualTo("403 ROLE_REQUIRED");
    lookUp(archiving("caseworker2@410803"), "曾丽华", HEAD).ok();
    Reply log =
        server.as("compliance@410803").get("/api/access-log?subject=near-matches&limit=3").ok();
    assertThat(log.said("/items/0/what")).isEqualTo("SEARCH");
    assertThat(log.said("/items/0/purpose")).isEqualTo("ARCHIVING");
    assertThat(log.said("/items/1/what")).isEqualTo("DENIED");
    assertThat(log.said("/items/0/asked")).isNotEmpty().isEqualTo(log.said("/items/1/asked"));
    assertThat(log.text()).doesNotContain("case-zeng", HEAD, "曾");
  }

  @Test
  void whatIsNoNameOrNoNumberIsRefusedAtItsField() {
    Reply refused = lookUp(archiving("caseworker@410803"), "不详", "410999198001010012");
    assertThat(refused.problem()).isEqualTo("422 INVALID_FIELDS");
    assertThat(refused.at("/fields").findValuesAsString("pointer"))
        .containsExactly("/name", "/identityNumber");
  }

  @Test
  void aPersonLooksSoOftenAnHourAndNoMore() {
    server
        .bean(JdbcTemplate.class)
        .update(
            "insert into near_match select 'caseworker9@410803', now()"
                + " from generate_series(1, 60)");
    Reply refused = lookUp(archiving("caseworker9@410803"), "曾丽华", HEAD);
    assertThat(refused.problem()).isEqualTo("429 TOO_MANY_LOOKUPS");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(60, 3_601);
    assertThat(lookUp(archiving("caseworker8@410803"), "曾丽华", HEAD).status()).isEqualTo(200);
  }
}
