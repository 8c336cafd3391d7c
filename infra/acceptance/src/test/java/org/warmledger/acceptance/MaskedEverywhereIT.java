package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.testkit.Reply;

/**
 * What is sensitive is in no answer to those whose task it is not. Walks the description, so that
 * whatever is new is read as well.
 */
@OnSharedStack
class MaskedEverywhereIT {

  /** What was written about a household, what it has, and whom of it nobody needs to know. */
  private static final List<String> SENSITIVE =
      List.of("需长期透析", "希望介绍工作", "生活困难", "2400000", "肝癌卧床", EveryKindOfRow.CHILD);

  /** What was written outside the seal: it names nobody, and whoever works on it reads it. */
  private static final List<String> OPEN = List.of("送化疗药", AnsweredFindings.WHY);

  private static final List<String> ALL = Stream.concat(SENSITIVE.stream(), OPEN.stream()).toList();

  private static final String CITY = EveryKindOfRow.CITY;
  private static final Map<String, String> CURIOUS = Map.of("Access-Purpose", "curious");
  private static final Map<String, String> TASK = Map.of("Access-Purpose", "VISIT");
  private static final Pattern SAID = Pattern.compile("\"([a-zA-Z]+)\":\"([^\"]{1,120})\"");
  private static final Pattern VARIABLE = Pattern.compile("[{](\\w+)[}]");
  private static final int MOST = 8;

  /** What answers call it that an address calls otherwise, by the beginning of the address. */
  private static final Map<String, String> CALLED =
      Map.of(
          "/api/funds/{code}", "fund",
          "/api/rosters/{id}", "rosterId",
          "/api/disbursements/{id}", "disbursementId",
          "/api/appropriations/{id}", "appropriation",
          "/api/statistics/{form}/filings/{id}", "filingId");

  private final Map<String, Set<String>> known = new TreeMap<>();

  private void learn(Reply answer) {
    Matcher said = SAID.matcher(answer.text());
    while (said.find()) {
      Set<String> values = known.computeIfAbsent(said.group(1), name -> new LinkedHashSet<>());
      if (values.size() < MOST) {
        values.add(said.group(2));
      }
    }
  }

  private static List<String> reads() {
    return KeptDescription.of("query-side").operations().stream()
        .filter(one -> one.method().equals("GET") && !one.path().startsWith("/api/admin"))
        .map(KeptDescription.Operation::path)
        .sorted()
        .toList();
  }

  private List<String> addresses(String path) {
    Matcher variable = VARIABLE.matcher(path);
    if (!variable.find()) {
      return List.of(path);
    }
    List<String> addresses = new ArrayList<>();
    for (String value : values(path.substring(0, variable.end()), variable.group(1))) {
      addresses.addAll(addresses(path.replace(variable.group(), Api.encoded(value))));
    }
    return addresses;
  }

  private Set<String> values(String path, String name) {
    return switch (name) {
      case "form" -> Set.of("send-warmth");
      case "cell" -> Set.of("1.households");
      case "name" -> Set.of("unvisited", "stale", "never-aided", "follow-up");
      default -> known.getOrDefault(CALLED.getOrDefault(path, name), Set.of());
    };
  }

  private static String asked(String address) {
    return address.startsWith("/api/statistics") || address.startsWith("/api/dashboards")
        ? address + "?from=2025-01-01&to=2026-03-31"
        : address;
  }

  @Test
  void whatIsSensitiveIsInNoAnswerToThoseWhoseTaskItIsNot() {
    EveryKindOfRow ledger = EveryKindOfRow.shared();
    Api seeing = ledger.reader("supervisor@" + EveryKindOfRow.CITY);
    Set<String> addresses = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    // Answers name what is asked for by itself next.
    for (int round = 0; round < 2; round++) {
      for (String path : reads()) {
        for (String address : addresses(path)) {
          if (addresses.add(address)) {
            Reply answer = seeing.get(asked(address), TASK);
            learn(answer);
            ALL.stream().filter(answer.text()::contains).forEach(seen::add);
          }
        }
      }
    }
    assertThat(seen).as("there is something to hide").containsExactlyInAnyOrderElementsOf(ALL);
    assertThat(addresses).hasSizeGreaterThan(reads().size());
    SoftAssertions all = new SoftAssertions();
    for (String address : addresses) {
      hidden(ALL, ledger.reader("finance@" + CITY), TASK, address, all);
      hidden(ALL, ledger.reader("admin@" + CITY), TASK, address, all);
      hidden(SENSITIVE, ledger.reader("caseworker@" + CITY), Map.of(), address, all);
      hidden(SENSITIVE, ledger.reader("supervisor@" + CITY), CURIOUS, address, all);
    }
    all.assertAll();
  }

  private static void hidden(
      List<String> words,
      Api reader,
      Map<String, String> stated,
      String address,
      SoftAssertions all) {
    String text = reader.get(asked(address), stated).text();
    all.assertThat(words.stream().filter(text::contains)).as("%s %s", address, stated).isEmpty();
  }
}
