package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.testkit.Reply;
import tools.jackson.databind.JsonNode;

/** Whoever wrote something reads it where the answer says. */
@OnSharedStack
class LocationsIT {

  private static final Map<String, String> FOR_A_TASK = Map.of("Access-Purpose", "VISIT");
  private static final String UNION = "410823";

  private final Stack stack = Stack.shared();
  private final Api caseworker = stack.as("caseworker@" + UNION);
  private final Api supervisor = stack.as("supervisor@" + UNION);
  private final Map<String, String> read = new TreeMap<>();

  private Reply follows(Api who, String path, String body) {
    Reply made = who.post(path, body).ok();
    String location = made.header("Location");
    read.put(
        path.replaceAll("/(case|ZYCZ)-[^/]+", "/{id}"),
        location + " " + who.get(location).status());
    return made;
  }

  private void ofAFile() {
    String caseId =
        follows(caseworker, "/api/cases", NewHousehold.invented().archiving(UNION)).said("/caseId");
    String file = "/api/cases/" + caseId;
    follows(caseworker, "/api/applications", NewHousehold.invented().applying(UNION));
    follows(caseworker, file + "/visits", "{\"occurredOn\":\"2026-01-20\",\"visitors\":\"走访组\"}");
    follows(caseworker, file + "/aids", NewHousehold.medicalAid("2026-02-01", 10_000));
  }

  private void ofTheProgramme() {
    follows(
        caseworker,
        "/api/services",
        "{\"kind\":\"COOLNESS\",\"counts\":{\"persons\":30},\"occurredOn\":\"2026-07-20\"}");
    follows(
        caseworker,
        "/api/enterprise-visits",
        "{\"enterprise\":\"第一机械厂\",\"occurredOn\":\"2026-01-20\"}");
    follows(
        supervisor,
        "/api/centres",
        """
        {"staff":4,"squareMetres":180,"leadBody":"UNION_ALONE","coordinates":true,
         "occurredOn":"2026-01-01"}
        """);
    ofACampaign();
  }

  private void ofACampaign() {
    follows(
        supervisor,
        "/api/campaigns",
        """
        {"code":"two-festivals","name":"两节送温暖","kind":"WINTER_WARMTH","from":"2026-01-01",
         "to":"2026-02-28","targetHouseholds":300,"occurredOn":"2026-01-01"}
        """);
    follows(
        supervisor,
        "/api/campaigns/campaign-" + UNION + "-two-festivals/amendments",
        """
        {"kind":"WINTER_WARMTH","from":"2025-12-03","to":"2026-03-03","targetHouseholds":50,
         "reason":"起止日期填错"}
        """);
  }

  private void ofTheUnion() {
    follows(
        stack.as("admin@" + UNION),
        "/api/unions/" + UNION + "/go-live",
        "{\"goLiveOn\":\"2020-01-01\"}");
    follows(
        stack.as("admin@" + UNION),
        "/api/unions/" + UNION + "/amendments",
        "{\"name\":\"修武县总工会\",\"level\":\"COUNTY\",\"reason\":\"名称填错\"}");
    follows(
        supervisor,
        "/api/funds",
        """
        {"code":"LOCATED","name":"寻址资金","source":"OWN_UNION","projectReference":"黑工〔2026〕1 号",
         "from":"2026-01-01","to":"2026-12-31"}
        """);
    follows(
        caseworker,
        "/api/spending-plans",
        """
        {"title":"走访慰问方案","fund":"ZYCZ-2026","from":"2026-01-01","to":"2026-12-31",
         "uses":["HOUSEHOLD_VISIT"],"mostTimes":10,"money":{"fen":100000}}
        """);
  }

  @Test
  void everyLocationAnswersWhoeverWroteWhatIsThere() {
    ofAFile();
    ofTheProgramme();
    ofTheUnion();
    SoftAssertions all = new SoftAssertions();
    read.forEach((path, answer) -> all.assertThat(answer).as(path).endsWith(" 200"));
    assertThat(caseworker.get("/api/campaigns/campaign-" + UNION + "-two-festivals").said("/name"))
        .isEqualTo("两节送温暖");
    assertThat(caseworker.get("/api/centres/centre-" + UNION).said("/staff")).isEqualTo("4");
    Api elsewhere = stack.as("supervisor@410822").after(supervisor).after(caseworker);
    for (String path : addresses()) {
      all.assertThat(elsewhere.get(path, FOR_A_TASK).problem()).as(path).isEqualTo("404 NOT_FOUND");
    }
    all.assertAll();
  }

  /** Where it is said to be, and all else that is read by the ids in there and no other. */
  private Set<String> addresses() {
    Set<String> all =
        read.values().stream()
            .map(answer -> answer.split(" ")[0])
            .flatMap(
                address ->
                    KeptDescription.of("query-side").operations().stream()
                        .filter(one -> one.method().equals("GET"))
                        .flatMap(one -> filled(one.path(), address).stream()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(all).anyMatch(path -> path.matches("/api/cases/[^/]+/history"));
    assertThat(all).contains("/api/funds/LOCATED/movements", "/api/funds/LOCATED/statement");
    return all;
  }

  private static Optional<String> filled(String pattern, String address) {
    int named = pattern.lastIndexOf('}') + 1;
    Matcher ids =
        Pattern.compile(pattern.substring(0, named).replaceAll("\\{[^}]+}", "[^/]+"))
            .matcher(address);
    return named > 0 && ids.lookingAt()
        ? Optional.of(ids.group() + pattern.substring(named))
        : Optional.empty();
  }

  @Test
  void whatHasNoLocationIsReadNowhere() {
    JsonNode paths = KeptDescription.of("command-side").whole().get("paths");
    TreeSet<String> unread = new TreeSet<>();
    paths.forEachEntry(
        (path, item) -> {
          JsonNode made = item.at("/post/responses/201");
          if (made.has("headers") && !made.get("headers").has("Location")) {
            unread.add(path);
          }
        });
    assertThat(unread)
        .containsExactly(
            "/api/staff-declarations",
            "/api/staff-declarations/withdrawal",
            "/api/subsistence-lines");
  }
}
