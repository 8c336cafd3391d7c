package org.warmledger.query.rosters;

import co.elastic.clients.elasticsearch._types.SortOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.findings.OpenFindings;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Queries;

/** What is found about the files and people of a roster: whoever approves it sees that before. */
@Component
record RosterFindings(ReadStore store, RosterLookup rosters, OpenFindings findings) {

  /**
   * An open finding.
   *
   * @param number of the line that it is about; absent where it is about the whole
   */
  record Item(@JsonUnwrapped OpenFindings.Item finding, Optional<Integer> number) {}

  /**
   * What is open.
   *
   * @param items the newest of them
   */
  record Open(List<Item> items, long total) {}

  /** Those within the caller's reach. */
  Open of(RosterBook roster, Caller caller) {
    OpenFindings.About open = findings.about(caller.union(), rosters.subjects(roster.rosterId()));
    Map<String, Integer> numbers =
        numbers(roster, open.items().stream().flatMap(item -> item.caseId().stream()).toList());
    return new Open(open.items().stream().map(item -> item(item, numbers)).toList(), open.total());
  }

  private Map<String, Integer> numbers(RosterBook roster, List<String> files) {
    return RosterLookup.lines(roster.rosterId())
        .where(Queries.anyOf("caseId", files))
        .by("number", SortOrder.Asc)
        .first(store, Math.max(1, files.size()), Line.class)
        .stream()
        .collect(Collectors.toMap(Line::caseId, Line::number, (first, second) -> first));
  }

  private static Item item(OpenFindings.Item open, Map<String, Integer> numbers) {
    return new Item(open, open.caseId().flatMap(file -> Optional.ofNullable(numbers.get(file))));
  }
}
