package org.warmledger.query.casesearch;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.Masks;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.WorkerDetails;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.casefile.CaseState;

/**
 * What one household is found by. The only document with readable personal data, and no more of it
 * than a search needs: numbers are hashes and last four digits.
 *
 * @param everKept the unions that have or had the file, and those above: what it was paid by is
 *     theirs still (ADR 0090)
 * @param members who are no children
 * @param children on the day of the last fact; found by those alone who may read their names
 */
record SearchDocument(
    String caseId,
    long version,
    String union,
    List<String> unions,
    List<String> everKept,
    CaseState state,
    CaseTier tier,
    HardshipCategory category,
    HardshipCause primaryCause,
    List<HardshipCause> causes,
    LocalDate archivedOn,
    Optional<LocalDate> lastVisitedOn,
    List<LocalDate> visitedOn,
    long aidFen,
    Optional<String> name,
    Optional<String> identityNumber,
    Optional<String> sortName,
    List<String> names,
    NameForms head,
    NameForms members,
    Children children,
    @JsonUnwrapped Known known,
    List<String> lastFour,
    List<String> phones,
    List<String> accounts,
    List<PaidTo> paid,
    Optional<String> employer,
    Optional<String> address,
    List<String> notes) {

  /**
   * Who is on it, without a name or a number.
   *
   * @param alike names with years of birth, hashed
   */
  record Known(List<PersonId> persons, List<String> alike) {}

  static SearchDocument of(
      CaseFile file, List<String> everKept, List<String> alike, LocalDate on, KeyedHash hash) {
    Readable people = Readable.of(file.household(), on, alike);
    return FIELDS.of(file, everKept, people, PaidTo.of(file, hash), hash);
  }

  private interface Fields {
    SearchDocument of(
        CaseFile file, List<String> everKept, Readable people, List<PaidTo> paid, KeyedHash hash);
  }

  private static final Fields FIELDS =
      (file, everKept, people, paid, hash) ->
          new SearchDocument(
              file.caseId().value(),
              file.version(),
              file.union().code().value(),
              file.union().parts(),
              everKept,
              file.state(),
              file.hardship().tier(),
              file.hardship().category(),
              file.hardship().primaryCause(),
              causes(file),
              file.archivedOn(),
              file.lastVisitedOn(),
              file.visits().stream().map(visit -> visit.visited().occurredOn()).distinct().toList(),
              file.aidTotal().fen(),
              people.head(WorkerDetails::name),
              people.head(details -> Masks.identityNumber(details.identityNumber())),
              people.sortName(),
              people.names(),
              people.headForms(),
              NameForms.of(names(people.members())),
              people.childForms(),
              new Known(persons(file.household()), people.alike()),
              people.lastFour(),
              people.phones(hash),
              accounts(people, paid, hash),
              paid,
              people.head(WorkerDetails::employer).map(Simplified::of),
              people.head(WorkerDetails::address).map(Simplified::of),
              notes(file));

  /** Those of a household whose data opens. */
  private record Readable(
      Optional<WorkerDetails> worker,
      List<MemberDetails> members,
      List<MemberDetails> children,
      NameForms headForms,
      List<String> alike) {

    static Readable of(Household household, LocalDate on, List<String> alike) {
      Optional<WorkerDetails> worker = household.head().details().known();
      Map<Boolean, List<MemberDetails>> members =
          household.members().stream()
              .flatMap(member -> member.details().known().stream())
              .collect(Collectors.partitioningBy(member -> Masks.isChild(member.birthDate(), on)));
      return new Readable(
          worker,
          members.getOrDefault(false, List.of()),
          members.getOrDefault(true, List.of()),
          NameForms.of(worker.map(WorkerDetails::name).stream().toList()),
          alike);
    }

    <T> Optional<T> head(Function<WorkerDetails, T> what) {
      return worker.map(what);
    }

    /** As it is read; as it is written, where nobody knows how to read it. */
    Optional<String> sortName() {
      return headForms.pinyin().stream()
          .findFirst()
          .or(() -> headForms.full().stream().findFirst());
    }

    List<String> phones(KeyedHash hash) {
      return head(WorkerDetails::mobile).filter(number -> !number.isEmpty()).stream()
          .map(hash::phone)
          .toList();
    }

    Children childForms() {
      return new Children(
          NameForms.of(SearchDocument.names(children)),
          SearchDocument.lastFour(children.stream().map(MemberDetails::identityNumber)));
    }

    List<String> names() {
      return Stream.of(
              head(WorkerDetails::name).stream().toList(),
              SearchDocument.names(members),
              SearchDocument.names(children))
          .flatMap(List::stream)
          .map(Simplified::of)
          .toList();
    }

    List<String> lastFour() {
      return SearchDocument.lastFour(
          Stream.concat(
              worker.stream().flatMap(one -> Stream.of(one.identityNumber(), one.mobile())),
              members.stream().map(MemberDetails::identityNumber)));
    }
  }

  private static List<String> names(List<MemberDetails> members) {
    return members.stream().map(MemberDetails::name).toList();
  }

  private static List<String> lastFour(Stream<String> numbers) {
    return numbers
        .filter(number -> number.length() >= 4)
        .map(number -> Simplified.of(number.substring(number.length() - 4)))
        .distinct()
        .toList();
  }

  /** The one that the file states, and those that its aid went to. */
  private static List<String> accounts(Readable people, List<PaidTo> paid, KeyedHash hash) {
    Stream<String> stated =
        people.head(WorkerDetails::account).flatMap(account -> account).stream()
            .flatMap(account -> hash.account(account.accountNumber()).stream());
    return Stream.concat(stated, paid.stream().flatMap(one -> one.account().stream()))
        .distinct()
        .toList();
  }

  /** Whoever was not erased. */
  private static List<PersonId> persons(Household household) {
    return Stream.concat(
            Stream.of(household.head())
                .filter(head -> !head.details().isErased())
                .map(Head::person),
            household.members().stream()
                .filter(member -> !member.details().isErased())
                .map(HouseholdMember::person))
        .toList();
  }

  private static List<HardshipCause> causes(CaseFile file) {
    return Stream.concat(
            Stream.of(file.hardship().primaryCause()), file.hardship().secondaryCauses().stream())
        .toList();
  }

  /** What people wrote, with the numbers in it covered. */
  private static List<String> notes(CaseFile file) {
    List<String> texts = new ArrayList<>();
    file.note().known().ifPresent(note -> texts.add(note.text()));
    file.household().means().known().ifPresent(means -> texts.add(means.description()));
    file.visits()
        .forEach(
            visit ->
                visit.visited().notes().known().ifPresent(words -> texts.add(words.findings())));
    file.aids().stream()
        .flatMap(aid -> Stream.of(aid.proposed(), aid.decided(), aid.reversed()))
        .flatMap(Optional::stream)
        .forEach(step -> step.reason().known().ifPresent(reason -> texts.add(reason.text())));
    file.closure()
        .flatMap(closed -> closed.note().known())
        .ifPresent(note -> texts.add(note.text()));
    return texts.stream()
        .filter(text -> !text.isBlank())
        .map(Masks::text)
        .map(Simplified::of)
        .toList();
  }
}
