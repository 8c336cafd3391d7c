package org.warmledger.query.worklists;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.BusinessCalendar;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.assignments.AssignedTo;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Answers {@code GET /api/caseload}: how many files are whose work, and what is due of them. */
@RestController
record CaseloadApi(ReadStore store, Readers readers, Unions unions, BusinessCalendar calendar) {

  /** How far one looks ahead, in days. */
  private static final int AHEAD = 7;

  private static final int MOST_STAFF = 1_000;
  private static final String EACH = "each";
  private static final String NOBODYS = "nobodys";
  private static final String OVERDUE = "overdue";
  private static final String SOON = "soon";

  /**
   * What is somebody's work.
   *
   * @param assignee whose; absent of what is nobody's
   * @param files on file
   * @param overdue of them, those of which something promised should have been done by now
   * @param dueSoon those of which something is due from today on, within seven days
   */
  record Carried(Optional<StaffId> assignee, long files, long overdue, long dueSoon) {}

  record Listing(List<Carried> items) {}

  @GetMapping("/api/caseload")
  ResponseEntity<Listing> list(
      Caller caller, Freshness freshness, @RequestParam Optional<String> union) {
    long position = readers.reflect(freshness, FilesKept.READER, Unions.READER);
    UnionCode asked = unions.asked(union, caller);
    Map<String, Aggregation> due = due(calendar.today());
    Map<String, Aggregate> found =
        Search.in(FilesKept.INDEX)
            .where(OnFile.within(asked.value()))
            .figure(EACH, Aggregates.per(AssignedTo.TO, MOST_STAFF, due))
            .figure(NOBODYS, Aggregates.within(Queries.not(Queries.exists(AssignedTo.TO)), due))
            .figures(store);
    return Answers.at(position)
        .body(new Listing(Stream.concat(nobodys(found), each(found)).toList()));
  }

  private static Map<String, Aggregation> due(LocalDate today) {
    String due = WorkSection.PART.at("nextDue");
    return Map.of(
        OVERDUE, Aggregates.within(Queries.before(due, today), Map.of()),
        SOON, Aggregates.within(Queries.days(due, today, today.plusDays(AHEAD)), Map.of()));
  }

  private static Stream<Carried> nobodys(Map<String, Aggregate> found) {
    var bucket = Aggregates.get(found, NOBODYS).filter();
    return Stream.of(carried(Optional.empty(), bucket.docCount(), bucket.aggregations()))
        .filter(one -> one.files() > 0);
  }

  private static Stream<Carried> each(Map<String, Aggregate> found) {
    return Aggregates.each(found, EACH).stream()
        .map(
            one ->
                carried(
                    Optional.of(new StaffId(one.key().stringValue())),
                    one.docCount(),
                    one.aggregations()));
  }

  private static Carried carried(
      Optional<StaffId> whose, long files, Map<String, Aggregate> figures) {
    return new Carried(
        whose,
        files,
        Aggregates.get(figures, OVERDUE).filter().docCount(),
        Aggregates.get(figures, SOON).filter().docCount());
  }
}
