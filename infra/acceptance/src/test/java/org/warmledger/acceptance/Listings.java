package org.warmledger.acceptance;

import static org.warmledger.acceptance.ShownColumn.Says.BEFORE;
import static org.warmledger.acceptance.ShownColumn.Says.FROM;
import static org.warmledger.acceptance.ShownColumn.Says.LAST_FOUR;
import static org.warmledger.acceptance.ShownColumn.Says.PART;
import static org.warmledger.acceptance.ShownColumn.Says.SAME;
import static org.warmledger.acceptance.ShownColumn.Says.UNTIL;
import static org.warmledger.acceptance.ShownColumn.Says.WITHIN;
import static org.warmledger.acceptance.ShownColumn.Says.WORDS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.description.KeptDescription.Operation;
import tools.jackson.databind.JsonNode;

/** Every list of rows that has filters, and the columns that say what its filters ask for. */
final class Listings {

  /** How a list is read, not what is in it. */
  private static final Set<String> OF_READING = Set.of("limit", "cursor", "sort", "fields");

  private static final ShownColumn UNION = ShownColumn.of(WITHIN, "/union");
  private static final ShownColumn STATE = ShownColumn.of(SAME, "/state");
  private static final ShownColumn SOURCE = ShownColumn.of(SAME, "/source");

  private static final List<ShownColumn> NONE = List.of(ShownColumn.none());

  /** By path and filter. */
  static final Map<String, Map<String, List<ShownColumn>>> COLUMNS = columns();

  private Listings() {}

  private static Map<String, Map<String, List<ShownColumn>>> columns() {
    Map<String, Map<String, List<ShownColumn>>> all = new TreeMap<>();
    fromAccessLog(all);
    fromCases(all);
    fromDisbursements(all);
    fromFindingGroups(all);
    fromFunds(all);
    fromRosters(all);
    fromWork(all);
    return all;
  }

  private static void fromAccessLog(Map<String, Map<String, List<ShownColumn>>> all) {
    all.put(
        "/api/access-log",
        Map.of(
            "actor", of(SAME, "/actor"),
            "caseId", of(PART, "/files", "/subject"),
            "subject", of(PART, "/subject", "/files"),
            "what", of(SAME, "/what"),
            "from", of(FROM, "/at"),
            "to", of(UNTIL, "/at")));
    all.put(
        "/api/activities",
        Map.of(
            "union", List.of(UNION),
            "from", of(FROM, "/occurredOn"),
            "to", of(UNTIL, "/occurredOn")));
    all.put("/api/approvals", Map.of("union", List.of(UNION)));
    all.put("/api/campaigns", Map.of("union", List.of(UNION), "offered", NONE));
    all.put("/api/campaign-texts", Map.of("union", NONE));
    all.put(
        "/api/campaigns/{campaignId}/households",
        Map.of("union", List.of(UNION), "reach", NONE, "day", of(SAME, "/visitedOn")));
  }

  private static void fromCases(Map<String, Map<String, List<ShownColumn>>> all) {
    all.put(
        "/api/cases",
        Map.of(
            "q",
            List.of(
                ShownColumn.of(WORDS, "/name"),
                ShownColumn.of(WORDS, "/employer"),
                ShownColumn.of(LAST_FOUR, "/identityNumber")),
            "union",
            List.of(UNION),
            "state",
            List.of(STATE),
            "category",
            of(SAME, "/category"),
            "cause",
            List.of(
                ShownColumn.of(SAME, "/primaryCause", "/secondaryCauses"),
                ShownColumn.of(SAME, "/secondaryCauses", "/primaryCause")),
            "tier",
            of(SAME, "/tier"),
            "visitedBefore",
            of(BEFORE, "/lastVisitedOn"),
            "whose",
            NONE,
            "assignee",
            of(SAME, "/assignee")));
  }

  private static void fromDisbursements(Map<String, Map<String, List<ShownColumn>>> all) {
    all.put("/api/disbursements", disbursements());
    all.put("/api/erasures", Map.of("union", List.of(UNION), "state", List.of(STATE)));
    all.put(
        "/api/findings",
        Map.of(
            "code", of(SAME, "/code"),
            "union", List.of(UNION),
            "state", List.of(STATE),
            "severity", of(SAME, "/severity"),
            "inCharge", of(SAME, "/inCharge"),
            "subject",
                List.of(
                    ShownColumn.of(SAME, "/subject/id", "/caseId"),
                    ShownColumn.of(SAME, "/caseId", "/subject/id"))));
  }

  private static void fromFindingGroups(Map<String, Map<String, List<ShownColumn>>> all) {
    all.put(
        "/api/finding-groups",
        Map.of(
            "code", of(SAME, "/code"),
            "union", List.of(UNION),
            "state", NONE,
            "severity", of(SAME, "/severity"),
            "inCharge", NONE,
            "subject",
                List.of(
                    ShownColumn.of(SAME, "/subject/id", "/caseId"),
                    ShownColumn.of(SAME, "/caseId", "/subject/id"))));
    all.put(
        "/api/staff",
        Map.of(
            "account", of(SAME, "/account"),
            "q", of(WORDS, "/name"),
            "union", List.of(UNION)));
  }

  private static void fromFunds(Map<String, Map<String, List<ShownColumn>>> all) {
    all.put(
        "/api/funds",
        Map.of(
            "union",
            List.of(UNION),
            "usable",
            NONE,
            "source",
            List.of(SOURCE),
            "state",
            List.of(STATE),
            "q",
            List.of(
                ShownColumn.of(WORDS, "/name"),
                ShownColumn.of(WORDS, "/fund"),
                ShownColumn.of(WORDS, "/projectReference"))));
    all.put(
        "/api/funds/{code}/entries",
        Map.of(
            "from", of(FROM, "/occurredOn"),
            "to", of(UNTIL, "/occurredOn"),
            "movement", of(SAME, "/movement"),
            "level", NONE));
    all.put("/api/funds/{code}/movements", Map.of("state", List.of(STATE)));
    all.put("/api/rosters", Map.of("union", List.of(UNION), "state", List.of(STATE)));
  }

  private static void fromWork(Map<String, Map<String, List<ShownColumn>>> all) {
    all.put(
        "/api/cases/{caseId}/history",
        Map.of("asOf", of(UNTIL, "/occurredOn"), "knownAt", of(UNTIL, "/recordedAt")));
    all.put(
        "/api/applications",
        Map.of(
            "union", List.of(UNION),
            "state", List.of(STATE),
            "next", of(SAME, "/next"),
            "waitsFor", NONE));
    all.put(
        "/api/worklists/{name}",
        Map.of(
            "union",
            List.of(UNION),
            "before",
            NONE,
            "whose",
            NONE,
            "assignee",
            of(SAME, "/assignee")));
    all.put("/api/caseload", Map.of("union", NONE));
  }

  private static void fromRosters(Map<String, Map<String, List<ShownColumn>>> all) {
    all.put("/api/rosters/{id}/lines", Map.of("state", List.of(STATE)));
    all.put(
        "/api/spending-plans",
        Map.of("union", List.of(UNION), "state", List.of(STATE), "fund", of(SAME, "/fund")));
    all.put(
        "/api/statistics/{form}/cells/{cell}/events",
        Map.of(
            "union", List.of(UNION),
            "from", of(FROM, "/occurredOn"),
            "to", of(UNTIL, "/occurredOn")));
    all.put("/api/statistics/{form}/filings", Map.of("union", List.of(UNION)));
    List<ShownColumn> called =
        List.of(ShownColumn.of(WORDS, "/name"), ShownColumn.of(WORDS, "/code"));
    all.put("/api/unions", Map.of("parent", of(SAME, "/parent"), "q", called));
    all.put("/api/receiving-unions", Map.of("q", called));
    all.put("/api/imports/{importId}/rows", Map.of("verdict", of(SAME, "/verdict")));
    // What is in force for a union on a day, and which days it works.
    all.put("/api/checks", Map.of("union", NONE, "on", NONE));
    all.put("/api/working-days", Map.of("union", NONE));
    all.put("/api/setting-changes", Map.of("union", NONE, "code", NONE));
  }

  private static Map<String, List<ShownColumn>> disbursements() {
    Map<String, List<ShownColumn>> columns = new TreeMap<>();
    columns.put("union", List.of(UNION));
    columns.put("fund", of(SAME, "/fund"));
    columns.put("campaign", of(SAME, "/campaign"));
    columns.put("category", of(SAME, "/category"));
    columns.put("state", List.of(STATE));
    columns.put("roster", of(SAME, "/roster"));
    columns.put("kind", of(SAME, "/kind"));
    columns.put("source", List.of(SOURCE));
    columns.put("payee", of(SAME, "/payee"));
    columns.put("from", of(FROM, "/day"));
    columns.put("to", of(UNTIL, "/day"));
    columns.put("minFen", of(FROM, "/money/fen"));
    columns.put("maxFen", of(UNTIL, "/money/fen"));
    return columns;
  }

  /** What a work list goes by: the day before which it asks. */
  static ShownColumn before(String worklist) {
    return ShownColumn.of(
        BEFORE,
        switch (worklist) {
          case "unvisited" -> "/lastVisitedOn";
          case "stale" -> "/lastOn";
          case "never-aided" -> "/openSince";
          default -> "/dueOn";
        });
  }

  private static List<ShownColumn> of(ShownColumn.Says says, String asked, String... also) {
    return List.of(ShownColumn.of(says, asked, also));
  }

  /** What the descriptions of both sides say: each list of rows with its filters. */
  static Map<String, Set<String>> described() {
    Map<String, Set<String>> lists = new TreeMap<>();
    Stream.of("command-side", "query-side")
        .map(KeptDescription::of)
        .forEach(
            side ->
                side.operations().stream()
                    .filter(one -> one.method().equals("GET") && hasRows(side, one))
                    .filter(one -> !filters(one).isEmpty())
                    .forEach(one -> lists.put(one.path(), filters(one))));
    return lists;
  }

  /** Whether it is read page by page. */
  static boolean isPaged(String path) {
    return Stream.of("command-side", "query-side")
        .flatMap(side -> KeptDescription.of(side).operations().stream())
        .filter(one -> one.method().equals("GET") && one.path().equals(path))
        .flatMap(one -> one.said().path("parameters").valueStream())
        .anyMatch(one -> one.path("name").asString("").equals("cursor"));
  }

  private static Set<String> filters(Operation list) {
    return list.said()
        .path("parameters")
        .valueStream()
        .filter(one -> one.path("in").asString("").equals("query"))
        .map(one -> one.get("name").asString())
        .filter(name -> !OF_READING.contains(name))
        .collect(Collectors.toSet());
  }

  private static boolean hasRows(KeptDescription side, Operation one) {
    JsonNode answer =
        side.resolved(one.said().at("/responses/200/content/application~1json/schema"));
    JsonNode first = answer.has("anyOf") ? side.resolved(answer.get("anyOf").get(0)) : answer;
    return first.at("/properties/items").isObject();
  }
}
