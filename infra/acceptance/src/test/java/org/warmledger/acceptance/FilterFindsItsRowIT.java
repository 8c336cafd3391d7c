package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A filter finds what the list shows: whoever asks with what a row shows finds that row, and none
 * that shows something else. Goes over every list of both sides.
 */
@OnSharedStack
class FilterFindsItsRowIT {

  private static final int MOST_VALUES = 6;

  private final Set<String> untried = new TreeSet<>();
  private final Map<String, Set<String>> below = new LinkedHashMap<>();

  /** Causes of hardship show to whoever has a task alone. */
  private static final Map<String, String> TASK = Map.of("Access-Purpose", "VISIT");

  /** One list as somebody asks for it. */
  private record Asked(String path, String address, String others, Api reader) {

    Reply with(String filter, String value) {
      String all =
          Stream.of(others.replace("limit=100", "limit=200").split("&"))
              .filter(one -> !one.isEmpty() && !one.startsWith(filter + "="))
              .collect(Collectors.joining("&"));
      return reader
          .get(
              address + "?" + all + (all.isEmpty() ? "" : "&") + filter + "=" + Api.encoded(value),
              TASK)
          .ok();
    }

    List<JsonNode> rows() {
      return reader.get(address + "?" + others, TASK).ok().at("/items").valueStream().toList();
    }

    /** A page of one, which a cursor may ask to begin further on. */
    Reply page(String more) {
      String all = others.replaceAll("&?limit=\\d+", "") + "&limit=1" + more;
      return reader.get(address + "?" + all.replaceFirst("^&", ""));
    }
  }

  @Test
  void everyListIsKnownWithItsFilters() {
    Map<String, Set<String>> known = new LinkedHashMap<>();
    Listings.COLUMNS.forEach((path, filters) -> known.put(path, filters.keySet()));
    assertThat(Listings.described()).containsExactlyInAnyOrderEntriesOf(known);
  }

  @Test
  void whatAListShowsIsFoundByItsFilters() {
    EveryKindOfRow ledger = EveryKindOfRow.shared();
    Api reader = ledger.reader("supervisor@" + EveryKindOfRow.CITY);
    learnUnions(reader);
    Listings.COLUMNS.forEach(
        (path, filters) ->
            filters.forEach(
                (filter, columns) -> {
                  if (!columns.contains(ShownColumn.none())) {
                    untried.add(path + " " + filter);
                  }
                }));
    SoftAssertions all = new SoftAssertions();
    lists(ledger, reader).forEach(list -> tryEveryFilter(list, all));
    all.assertThat(untried).as("no row shows anything to ask with").isEmpty();
    all.assertAll();
  }

  @Test
  void aCursorGoesOnWithItsOwnListAloneAndWithItsOwnFilters() {
    EveryKindOfRow ledger = EveryKindOfRow.shared();
    List<Asked> paged =
        lists(ledger, ledger.reader("supervisor@" + EveryKindOfRow.CITY)).stream()
            .filter(one -> Listings.isPaged(one.path()))
            .toList();
    Map<Asked, String> cursors = new LinkedHashMap<>();
    for (Asked list : paged) {
      String cursor = list.page("").ok().said("/cursor");
      if (!cursor.isEmpty()) {
        cursors.put(list, "&cursor=" + Api.encoded(cursor));
      }
    }
    assertThat(cursors).hasSizeGreaterThan(paged.size() / 2);
    SoftAssertions all = new SoftAssertions();
    for (Asked list : paged) {
      cursors.forEach((of, cursor) -> tryCursor(list, of, cursor, all));
    }
    all.assertAll();
  }

  private static void tryCursor(Asked list, Asked of, String cursor, SoftAssertions all) {
    Reply further = list.page(cursor);
    if (list.equals(of)) {
      all.assertThat(further.ok().at("/items/0")).isNotEqualTo(list.page("").at("/items/0"));
      if (Listings.COLUMNS.get(list.path()).containsKey("union")) {
        all.assertThat(list.page("&union=" + EveryKindOfRow.COUNTY + cursor).problem())
            .as("another question to %s", list.address())
            .isEqualTo("400 MALFORMED_CURSOR");
      }
    } else {
      all.assertThat(further.problem())
          .as("a cursor of %s for %s", of.address(), list.address())
          .isEqualTo("400 MALFORMED_CURSOR");
    }
  }

  private void learnUnions(Api reader) {
    for (JsonNode union : reader.get("/api/unions").ok().at("/items")) {
      for (String above : union.get("path").asString().split("/")) {
        below.computeIfAbsent(above, none -> new TreeSet<>()).add(union.get("code").asString());
      }
    }
  }

  private static List<Asked> lists(EveryKindOfRow ledger, Api reader) {
    List<Asked> lists = new ArrayList<>();
    for (String path :
        List.of(
            "activities",
            "applications",
            "approvals",
            "campaigns",
            "cases",
            "disbursements",
            "erasures",
            "findings",
            "finding-groups",
            "staff",
            "funds",
            "rosters",
            "spending-plans",
            "unions",
            "receiving-unions")) {
      lists.add(new Asked("/api/" + path, "/api/" + path, "limit=200", reader));
    }
    lists.addAll(ofOne(ledger, reader));
    lists.addAll(ofForms(reader));
    lists.addAll(ofImports(ledger));
    return lists;
  }

  private static List<Asked> ofImports(EveryKindOfRow ledger) {
    Api importing = ledger.reader("supervisor@" + EveryKindOfRow.COUNTY);
    return ledger.imports.stream()
        .map(job -> "/api/imports/" + job + "/rows")
        .map(rows -> new Asked("/api/imports/{importId}/rows", rows, "", importing))
        .toList();
  }

  /** Lists below one file, fund or roster. */
  private static List<Asked> ofOne(EveryKindOfRow ledger, Api reader) {
    List<Asked> lists = new ArrayList<>();
    Api compliance = ledger.reader("compliance@" + EveryKindOfRow.CITY);
    // What is asked here is noted as well.
    lists.add(new Asked("/api/access-log", "/api/access-log", "limit=100", compliance));
    lists.add(new Asked("/api/cases/{caseId}/history", ledger.file() + "/history", "", reader));
    String fund = "/api/funds/" + EveryKindOfRow.FUND;
    lists.add(new Asked("/api/funds/{code}/entries", fund + "/entries", "limit=200", reader));
    lists.add(new Asked("/api/funds/{code}/movements", fund + "/movements", "limit=200", reader));
    String campaign = "/api/campaigns/campaign-" + EveryKindOfRow.CITY + "-first/households";
    lists.add(
        new Asked(
            "/api/campaigns/{campaignId}/households", campaign, "limit=200&reach=VISITED", reader));
    for (String roster : ledger.rosters) {
      lists.add(
          new Asked("/api/rosters/{id}/lines", "/api/rosters/" + roster + "/lines", "", reader));
    }
    return lists;
  }

  private static List<Asked> ofForms(Api reader) {
    List<Asked> lists = new ArrayList<>();
    String cell = "/api/statistics/send-warmth/cells/1.households/events";
    lists.add(
        new Asked(
            "/api/statistics/{form}/cells/{cell}/events",
            cell,
            "from=2026-01-01&to=2026-02-28",
            reader));
    lists.add(
        new Asked("/api/statistics/{form}/filings", "/api/statistics/summer/filings", "", reader));
    for (String list : List.of("unvisited", "stale", "never-aided", "follow-up")) {
      lists.add(
          new Asked(
              "/api/worklists/{name}",
              "/api/worklists/" + list,
              "limit=200&before=2099-12-31",
              reader));
    }
    return lists;
  }

  private void tryEveryFilter(Asked list, SoftAssertions all) {
    List<JsonNode> rows = list.rows();
    all.assertThat(rows).as("rows of %s", list.address()).isNotEmpty();
    Map<String, List<ShownColumn>> filters = new LinkedHashMap<>(Listings.COLUMNS.get(list.path()));
    if (list.path().startsWith("/api/worklists")) {
      filters.put("before", List.of(Listings.before(list.address().replaceAll(".*/", ""))));
    }
    filters.forEach(
        (filter, columns) -> columns.forEach(column -> tryFilter(list, filter, column, rows, all)));
  }

  private void tryFilter(
      Asked list, String filter, ShownColumn column, List<JsonNode> rows, SoftAssertions all) {
    if (column.equals(ShownColumn.none())) {
      return;
    }
    Map<String, List<String>> showing = new LinkedHashMap<>();
    rows.forEach(
        row ->
            column
                .values(row)
                .forEach(
                    value ->
                        showing.computeIfAbsent(value, none -> new ArrayList<>()).add(row(row))));
    showing.entrySet().stream()
        .limit(MOST_VALUES)
        .forEach(
            one -> {
              untried.remove(list.path() + " " + filter);
              List<JsonNode> found =
                  list.with(filter, one.getKey()).at("/items").valueStream().toList();
              String asked = "%s?%s=%s".formatted(list.address(), filter, one.getKey());
              all.assertThat(found.stream().map(FilterFindsItsRowIT::row))
                  .as("%s finds what shows it", asked)
                  .containsAll(one.getValue());
              Set<String> within = below.getOrDefault(one.getKey(), Set.of(one.getKey()));
              all.assertThat(found)
                  .as("%s finds nothing that shows something else", asked)
                  .allMatch(each -> column.fits(each, one.getKey(), within));
            });
  }

  /** But for the marks of what was searched for. */
  private static String row(JsonNode row) {
    ObjectNode plain = row.deepCopy().asObject();
    plain.remove("highlights");
    if (plain.has("findings")) {
      // Of a group as many as were asked for; and more are found while it is looked at.
      plain.remove(List.of("findings", "findingsTotal", "dueOn", "etag"));
    }
    return plain.toString();
  }
}
