package org.warmledger.query.findings;

import co.elastic.clients.elasticsearch._types.SortOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.Severity;
import org.warmledger.events.values.EventRef;
import org.warmledger.platform.web.Page;
import org.warmledger.platform.web.PageLimit;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Findings that nobody has answered for, about whatever somebody is to decide on. */
@Component
public record OpenFindings(ReadStore store) {

  /** The reader whose position an answer from here reflects. */
  public static final String READER = FindingModel.READER;

  private static final String KIN_CONFLICT = "C25_KIN_CONFLICT";
  private static final String STAFF = "staff";

  /** Its cause is still there, however somebody answered for it. */
  private static final Set<FindingState> ANSWERED =
      Set.of(FindingState.RESOLVED, FindingState.DISMISSED, FindingState.SECOND_APPROVED);

  /** As many as anybody reads before they decide. */
  private static final int MOST = 50;

  /** So many are sorted by what they are about when asked for together. */
  private static final int MOST_AT_ONCE = 1_000;

  /** As many as one condition names. */
  private static final int MOST_SUBJECTS = 60_000;

  /** One of them, and the file that it is about. */
  public record Item(
      String findingId,
      String code,
      Severity severity,
      Optional<String> caseId,
      LocalDate raisedOn) {}

  /**
   * What is open.
   *
   * @param items the newest of them
   */
  public record About(List<Item> items, long total) {
    static final About NOTHING = new About(List.of(), 0);
  }

  /** Those of a union and those below it that concern files, people or whatever else, by ids. */
  public About about(UnionCode union, Collection<String> subjects) {
    if (subjects.isEmpty()) {
      return About.NOTHING;
    }
    Found<FindingDocument> found = open(union, subjects, MOST);
    return new About(found.items().stream().map(OpenFindings::item).toList(), found.total());
  }

  /**
   * Those about each of some things, by the ids of whatever belongs to it: all of them with one
   * question, or, where there are many, each with its own.
   */
  public List<About> each(UnionCode union, List<Set<String>> things) {
    Set<String> all = things.stream().flatMap(Set::stream).collect(Collectors.toSet());
    if (all.isEmpty()) {
      return things.stream().map(thing -> About.NOTHING).toList();
    }
    if (all.size() <= MOST_SUBJECTS) {
      Found<FindingDocument> found = open(union, all, MOST_AT_ONCE);
      if (found.total() <= MOST_AT_ONCE) {
        return things.stream().map(thing -> among(found.items(), thing)).toList();
      }
    }
    return things.stream().map(thing -> about(union, thing)).toList();
  }

  private static About among(List<FindingDocument> found, Set<String> thing) {
    List<Item> items =
        found.stream().filter(one -> Concerned.isAny(one, thing)).map(OpenFindings::item).toList();
    return new About(items.stream().limit(MOST).toList(), items.size());
  }

  private Found<FindingDocument> open(UnionCode union, Collection<String> subjects, int most) {
    return Search.in(FindingModel.INDEX)
        .where(
            Queries.term("unions", union.value()),
            Queries.term("state", FindingState.OPEN.name()),
            Concerned.byAny(subjects))
        .by("raisedOn", SortOrder.Desc)
        .by("findingId", SortOrder.Asc)
        .counted()
        .page(store, Page.first(most), FindingDocument.class);
  }

  /**
   * Aid of which somebody else than kin is to say that it is right.
   *
   * @param evidence what whoever is kin did
   * @param staff who is kin
   * @param secondedBy who stood for it, which counts while they have no other hand in it
   * @param version of the finding that says so
   */
  public record SecondApproval(
      String findingId,
      Optional<String> caseId,
      UnionCode union,
      List<EventRef> evidence,
      String staff,
      LocalDate raisedOn,
      Optional<String> secondedBy,
      long version) {}

  /**
   * What may wait for a second approval within a union: what is open, the oldest first; then what
   * was answered otherwise, the newest first, since the aid stands still all the same (C25).
   */
  public List<SecondApproval> secondApprovals(UnionCode union) {
    return Stream.concat(
            ofKin(union, Set.of(FindingState.OPEN), SortOrder.Asc, PageLimit.MOST).stream(),
            ofKin(union, ANSWERED, SortOrder.Desc, MOST_AT_ONCE).stream())
        .map(
            one ->
                new SecondApproval(
                    one.raised().findingId(),
                    one.raised().caseId(),
                    new UnionCode(one.union()),
                    one.evidence(),
                    one.particulars().getOrDefault(STAFF, ""),
                    one.raised().raisedOn(),
                    one.standing()
                        .endedBy()
                        .filter(unused -> one.standing().state() == FindingState.SECOND_APPROVED),
                    one.standing().version()))
        .toList();
  }

  private List<FindingDocument> ofKin(
      UnionCode union, Set<FindingState> states, SortOrder order, int most) {
    return Search.in(FindingModel.INDEX)
        .where(
            Queries.term("unions", union.value()),
            Queries.anyOf("state", states.stream().map(FindingState::name).toList()),
            Queries.term("code", KIN_CONFLICT))
        .by("raisedOn", order)
        .by("findingId", SortOrder.Asc)
        .first(store, most, FindingDocument.class);
  }

  /** Whether somebody else is to stand for what it is about: of a file and a fund as shown. */
  static boolean asksForSecond(FindingDocument finding) {
    return finding.raised().code().equals(KIN_CONFLICT);
  }

  private static Item item(FindingDocument finding) {
    FindingDocument.Raised raised = finding.raised();
    return new Item(
        raised.findingId(), raised.code(), raised.severity(), raised.caseId(), raised.raisedOn());
  }
}
