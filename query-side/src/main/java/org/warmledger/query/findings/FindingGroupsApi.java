package org.warmledger.query.findings;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.Severity;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.casesearch.CaseNames;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Answers;

/**
 * Answers {@code GET /api/finding-groups}: findings by file and check, or by whatever else they are
 * about and check, those first of which one is due first.
 */
@RestController
record FindingGroupsApi(FindingSearch search, Whom whom, Readers readers, Unions unions) {

  private static final String LIST = "finding-groups";

  /** Nobody turns more pages; who has more narrows the question. */
  private static final int MOST = 10_000;

  /**
   * @param name of the head of the file, or of the member of staff whom it is about; absent where
   *     there is none, or where they were erased
   * @param findings how many they are
   * @param dueOn the oldest day by which one of them is to be answered for
   */
  record Item(
      String code,
      Severity severity,
      FindingSubject subject,
      Optional<String> caseId,
      Optional<String> name,
      NamedUnion union,
      long findings,
      LocalDate dueOn) {}

  /**
   * @param total how many groups there are; of very many an estimate
   */
  record Listing(List<Item> items, long total, Optional<String> cursor) {}

  @GetMapping("/api/finding-groups")
  ResponseEntity<Listing> list(
      Caller caller,
      Freshness freshness,
      @ModelAttribute FindingsAsked asked,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor) {
    Page page = Page.of(limit, cursor);
    long position =
        readers.reflect(freshness, FindingModel.READER, CaseNames.READER, Unions.READER);
    FindingSearch.Question question =
        FindingSearch.Question.of(caller, unions.asked(asked.union(), caller), asked);
    return Answers.at(position).body(listing(question, page, caller));
  }

  private Listing listing(FindingSearch.Question question, Page page, Caller caller) {
    String list = LIST + Page.shape(question);
    int from = Math.toIntExact(Math.clamp(page.afterNumber(list).orElse(0L), 0, MOST));
    int until = Math.min(MOST, from + page.limit());
    Map<String, Aggregate> found = search.groups(question, Math.max(1, until));
    List<StringTermsBucket> groups =
        Aggregates.each(found, FindingSearch.GROUPS).stream().skip(from).toList();
    Map<String, String> names =
        whom.of(groups.stream().map(FindingGroupsApi::subject).toList(), caller);
    List<Item> items = groups.stream().map(group -> group(group, names)).toList();
    long total = Aggregates.get(found, FindingSearch.HOW_MANY).cardinality().value();
    boolean isLast = items.size() < page.limit() || until == MOST;
    return new Listing(
        items,
        Math.max(total, from + items.size()),
        isLast ? Optional.empty() : Optional.of(Page.cursor(list, List.of(until))));
  }

  private static FindingSubject subject(StringTermsBucket bucket) {
    return FindingGroup.ofKey(bucket.key().stringValue()).subject();
  }

  private Item group(StringTermsBucket bucket, Map<String, String> names) {
    FindingGroup group = FindingGroup.ofKey(bucket.key().stringValue());
    String union =
        Aggregates.each(bucket.aggregations(), FindingSearch.UNION).getFirst().key().stringValue();
    double due =
        Objects.requireNonNull(
            Aggregates.get(bucket.aggregations(), FindingSearch.DUE).min().value());
    return new Item(
        group.code(),
        Severity.of(group.code()),
        group.subject(),
        Optional.of(group.subject())
            .filter(about -> about.kind() == SubjectKind.CASE)
            .map(FindingSubject::id),
        whom.name(group.subject(), names),
        unions.named(new UnionCode(union)),
        bucket.docCount(),
        Instant.ofEpochMilli((long) due).atOffset(ZoneOffset.UTC).toLocalDate());
  }
}
