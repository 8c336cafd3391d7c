package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.lists.Relation;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;

class SearchIT {

  private static final String NUMBER = Samples.number(11);
  private static QueryServer server;
  private static long position;

  @BeforeAll
  static void givenThreeHouseholds() {
    server = QueryServer.start();
    FilledLedger ledger = new FilledLedger(server);
    ledger.registerUnions();
    CaseArchived zeng =
        Samples.archived(
            "case-zeng",
            Samples.ZHONGZHAN,
            Samples.household(
                "曾丽华",
                NUMBER,
                "19900001234",
                List.of(Samples.member("单小龙", Samples.number(12), Relation.CHILD))),
            "丈夫长期透析 <b>",
            Samples.DAY);
    CaseArchived lin = Samples.archived("case-lin", Samples.JIEFANG, "林丽华", 21);
    CaseArchived ouyang = Samples.archived("case-ouyang", Samples.JIEFANG, "歐陽建國", 22);
    ledger.append(zeng, lin, ouyang);
    position =
        ledger.append(
            Samples.visited(zeng, "visit-1", Samples.DAY.plusDays(3), 50_000, "屋顶漏雨，电话19911112222"),
            Samples.aided(zeng, "aid-1", Samples.medical(180_000), Samples.DAY.plusDays(4)),
            Samples.closed(ouyang, LocalDate.of(2026, 3, 1)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply search(String query) {
    return search(query, "caseworker", "410800", List.of("Access-Purpose", "VISIT"));
  }

  private static Reply search(String query, String role, String union, List<String> more) {
    List<String> headers = new java.util.ArrayList<>(more);
    headers.addAll(List.of("Ledger-Position", Long.toString(position), "Prefer", "wait=20"));
    return server.ask("GET", "/api/cases?" + query, role, union, headers);
  }

  private static Reply unstated(String query) {
    return search(query, "caseworker", "410800", List.of());
  }

  private static String q(String words) {
    return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static List<String> found(String query) {
    return ids(search(query));
  }

  private static List<String> ids(Reply answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return StreamSupport.stream(answer.body().path("items").spliterator(), false)
        .map(item -> item.path("caseId").asString())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "曾丽华",
        "曾麗華",
        "zenglihua",
        "ceng li hua",
        "Zeng Lihua",
        "zlh",
        "199 0000 1234",
        "透析",
        "漏雨",
        "单小龙",
        "小龙",
        "shan xiao long",
        "曾丽华 透析",
        "Zēng Lìhuá",
        "zenlihua",
        "增丽花",
        "增麗花"
      })
  void aHouseholdIsFoundByWhateverIsKnownOfIt(String words) {
    assertThat(found(q(words))).containsExactly("case-zeng");
  }

  @Test
  void everyWordMustBeFound() {
    assertThat(found(q("曾丽华 地震"))).isEmpty();
  }

  @Test
  void theWholeNumberFindsOnePersonInAnySpelling() {
    assertThat(found(q(NUMBER))).containsExactly("case-zeng");
    assertThat(found(q(NUMBER.substring(0, 6) + " " + NUMBER.substring(6))))
        .containsExactly("case-zeng");
    assertThat(found(q(Samples.number(12)))).containsExactly("case-zeng");
    assertThat(found(q(NUMBER.substring(0, 6) + NUMBER.substring(8, 17))))
        .containsExactly("case-zeng");
  }

  @Test
  void theLastFourOfNumberAndPhoneFind() {
    assertThat(found(q(NUMBER.substring(14)))).contains("case-zeng");
    assertThat(found(q("1234"))).contains("case-zeng");
  }

  @Test
  void theGivenNameAloneFindsEverybodyCalledSo() {
    assertThat(found(q("丽华"))).containsExactlyInAnyOrder("case-zeng", "case-lin");
    assertThat(found(q("lihua"))).containsExactlyInAnyOrder("case-zeng", "case-lin");
  }

  @Test
  void traditionalNamesAreFoundInSimplifiedAndShownAsWritten() {
    Reply answer = search(q("欧阳建国"));
    assertThat(ids(answer)).containsExactly("case-ouyang");
    assertThat(answer.at("/items/0/name").asString()).isEqualTo("歐陽建國");
    assertThat(found(q("ouyangjianguo"))).containsExactly("case-ouyang");
  }

  @Test
  void employerAndAddressFind() {
    assertThat(found(q("第一机械厂"))).hasSize(3);
    assertThat(found(q("幸福路"))).hasSize(3);
  }

  @Test
  void aCursorBelongsToItsListAndOrder() {
    String cursor = search("limit=1").at("/cursor").asString();
    assertThat(search("limit=1&cursor=" + cursor).status()).isEqualTo(200);
    for (String other :
        List.of(
            "cases?sort=name&limit=1",
            "cases?tier=NATIONAL&limit=1",
            "cases?q=%E5%8D%8E&limit=1",
            "funds?limit=1",
            "rosters?limit=1",
            "activities?limit=1",
            "approvals?limit=1",
            "disbursements?limit=1",
            "findings?limit=1",
            "worklists/stale?limit=1",
            "cases/case-lin/history?limit=1")) {
      String path = "/api/" + other + "&cursor=" + cursor;
      Reply refused = server.ask("GET", path, "caseworker", "410800", List.of());
      assertThat(refused.status()).as(other).isEqualTo(400);
      assertThat(refused.at("/code").asString()).as(other).isEqualTo("MALFORMED_CURSOR");
    }
  }

  @Test
  void theBestMatchComesFirst() {
    assertThat(found(q("林丽华"))).containsExactly("case-lin");
    assertThat(found(q("linlihua")).getFirst()).isEqualTo("case-lin");
  }

  @Test
  void whatIsFoundIsMarkedAndEscaped() {
    assertThat(unstated(q("透析")).text()).doesNotContain("highlights\":{\"notes");
    Reply answer = search(q("透析"), "caseworker", "410800", List.of("Access-Purpose", "VISIT"));
    assertThat(answer.at("/items/0/highlights/notes/0").asString())
        .contains("<em>")
        .contains("&lt;b&gt;")
        .doesNotContain("<b>");
  }

  @Test
  void anAddressIsMarkedOnlyForThoseWhoSeeInFull() {
    assertThat(unstated(q("幸福路")).text()).doesNotContain("幸福路");
    assertThat(search(q("幸福路"), "caseworker", "410800", List.of("Access-Purpose", "visit")).text())
        .contains("highlights\":{\"address");
  }

  @Test
  void numbersInNotesAreNotReadable() {
    assertThat(unstated(q("漏雨")).text()).doesNotContain("19911112222", "199****2222");
    assertThat(search(q("漏雨"), "caseworker", "410800", List.of("Access-Purpose", "VISIT")).text())
        .doesNotContain("19911112222")
        .contains("199****2222");
  }

  @Test
  void aRowShowsTheMaskedNumber() {
    Reply answer = search(q("曾丽华"));
    assertThat(answer.at("/items/0/identityNumber").asString())
        .isEqualTo(NUMBER.substring(0, 4) + "**********" + NUMBER.substring(14));
    assertThat(answer.at("/items/0/aidTotal/fen").asLong()).isEqualTo(180_000);
    assertThat(answer.at("/items/0/lastVisitedOn").asString()).isEqualTo("2026-01-15");
    assertThat(answer.at("/items/0/union/name").asString()).isEqualTo("中站区总工会");
    assertThat(answer.at("/items/0/version").asInt()).isEqualTo(2);
  }

  @Test
  void aFacetCountsWithinAllFiltersButItsOwn() {
    Reply answer = search("state=CLOSED");
    assertThat(answer.at("/total").asLong()).isEqualTo(1);
    assertThat(answer.at("/facets/state").toString())
        .contains("\"value\":\"OPEN\",\"count\":2")
        .contains("\"value\":\"CLOSED\",\"count\":1");
    assertThat(answer.at("/facets/union").toString()).contains("410802").doesNotContain("410803");
  }

  @Test
  void filtersNarrow() {
    assertThat(found("union=410803")).containsExactly("case-zeng");
    assertThat(found("union=410800")).hasSize(3);
    assertThat(found("cause=CHILD_SCHOOLING&tier=NATIONAL&category=DEEP")).hasSize(3);
    assertThat(found("visitedBefore=2026-01-15")).hasSize(2);
    assertThat(found("visitedBefore=2026-01-16")).hasSize(3);
    assertThat(search("tier=NO_SUCH_TIER").at("/code").asString()).isEqualTo("MALFORMED_PARAMETER");
  }

  @Test
  void anUnknownFilterIsRefusedByName() {
    Reply answer = search("colour=red");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/code").asString()).isEqualTo("UNKNOWN_PARAMETER");
    assertThat(answer.at("/detail").asString()).contains("colour");
    assertThat(search("visitedBefore=soon").status()).isEqualTo(400);
    assertThat(search("sort=colour").status()).isEqualTo(400);
    assertThat(search("limit=201").status()).isEqualTo(400);
    assertThat(search("cursor=no-cursor-of-ours").status()).isEqualTo(400);
  }

  @Test
  void pagesNeitherSkipNorRepeat() {
    Reply first = search("sort=name&limit=2");
    assertThat(ids(first)).hasSize(2);
    Reply second = search("sort=name&limit=2&cursor=" + first.at("/cursor").asString());
    assertThat(ids(second)).hasSize(1).doesNotContainAnyElementsOf(ids(first));
    assertThat(second.at("/cursor").isNull()).isTrue();
    Reply byLastVisit = search("sort=-lastVisitedOn&limit=1");
    assertThat(ids(byLastVisit)).containsExactly("case-zeng");
    Reply never =
        search("sort=-lastVisitedOn&limit=1&cursor=" + byLastVisit.at("/cursor").asString());
    assertThat(ids(never)).hasSize(1).doesNotContain("case-zeng");
    Reply last = search("sort=-lastVisitedOn&limit=2&cursor=" + never.at("/cursor").asString());
    assertThat(ids(last)).hasSize(1).doesNotContainAnyElementsOf(ids(never));
  }

  @Test
  void onlyTheFieldsAskedForAreSent() {
    assertThat(search("fields=caseId,nam").at("/code").asString()).isEqualTo("MALFORMED_PARAMETER");
    assertThat(search("fields=caseId,name&limit=1").at("/items/0").propertyNames())
        .containsExactlyInAnyOrder("caseId", "name");
  }

  @Test
  void nobodySeesAnotherUnionsHouseholds() {
    assertThat(ids(search(q("曾丽华"), "supervisor", "410802", List.of()))).isEmpty();
    assertThat(ids(search("", "supervisor", "410802", List.of()))).hasSize(2);
    assertThat(search("union=410803", "supervisor", "410802", List.of()).status()).isEqualTo(404);
  }
}
