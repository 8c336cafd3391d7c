package org.warmledger.query.findings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.platform.store.LedgerPositions;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.casesearch.CaseNames;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;

/** Answers {@code GET /api/findings} and {@code GET /api/findings/{findingId}}. */
@RestController
record FindingsApi(
    FindingSearch search,
    Whom whom,
    Readers readers,
    Unions unions,
    LedgerPositions positions,
    Masking masking) {

  /**
   * An event that a finding rests on.
   *
   * @param position its place in the ledger, where one finding is asked for
   */
  record Evidence(String stream, long sequence, String name, OptionalLong position) {}

  /**
   * @param name of the head of the file, or of the member of staff whom it is about; absent where
   *     there is none, or where they were erased
   * @param etag of all that is shown: a second approval sends it as {@code If-Match}
   */
  record Item(
      @JsonUnwrapped FindingDocument.Raised raised,
      NamedUnion union,
      FindingSubject subject,
      Optional<String> name,
      Map<String, String> particulars,
      List<Evidence> evidence,
      @JsonUnwrapped FindingDocument.FindingStanding standing,
      Optional<String> reason,
      String etag) {}

  /**
   * @param total of what was asked for
   * @param counts by check, whichever check was asked for
   */
  record Listing(List<Item> items, long total, Map<String, Long> counts, Optional<String> cursor) {}

  @GetMapping("/api/findings")
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
    return Answers.at(position).body(listing(search.find(question, page), caller, position));
  }

  private Listing listing(Found<FindingDocument> found, Caller caller, long position) {
    Map<String, Long> counts = new TreeMap<>();
    Aggregates.each(found.figures(), FindingSearch.COUNTS)
        .forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
    Map<String, String> names = names(found.items(), caller);
    Masking.Lens lens = masking.lens(caller);
    return new Listing(
        found.items().stream().map(finding -> item(finding, names, lens, false, position)).toList(),
        found.total(),
        counts,
        found.cursor());
  }

  @GetMapping("/api/findings/{findingId}")
  ResponseEntity<Item> one(Caller caller, Freshness freshness, @PathVariable String findingId) {
    long position = readers.reflect(freshness, FindingModel.READER, CaseNames.READER);
    FindingDocument finding = search.find(caller, findingId).orElseThrow(Answers::notFound);
    return Answers.at(position)
        .eTag(etag(finding, position))
        .body(item(finding, names(List.of(finding), caller), masking.lens(caller), true, position));
  }

  private Map<String, String> names(List<FindingDocument> findings, Caller caller) {
    return whom.of(findings.stream().map(FindingDocument::about).toList(), caller);
  }

  /** Who stands for aid says how far its file and its fund had been read, too (ADR 0104). */
  private static String etag(FindingDocument finding, long position) {
    return Answers.etag(
        finding.standing().version(),
        Optional.of(position).filter(unused -> OpenFindings.asksForSecond(finding)));
  }

  private Item item(
      FindingDocument finding,
      Map<String, String> names,
      Masking.Lens lens,
      boolean withPositions,
      long position) {
    return new Item(
        finding.raised(),
        unions.named(new UnionCode(finding.union())),
        new FindingSubject(finding.subjectKind(), finding.subjectId()),
        whom.name(finding.about(), names),
        finding.particulars(),
        finding.evidence().stream().map(ref -> evidence(ref, withPositions)).toList(),
        finding.standing(),
        finding.reason().map(why -> finding.subjectKind().isOfPeople() ? lens.said(why) : why),
        etag(finding, position));
  }

  private Evidence evidence(EventRef ref, boolean withPosition) {
    return new Evidence(
        ref.stream(),
        ref.sequence(),
        ref.name(),
        withPosition
            ? OptionalLong.of(positions.of(ref.stream(), ref.sequence()))
            : OptionalLong.empty());
  }
}
