package org.warmledger.command.checks.findings;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.flags.Marks;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.command.ledger.HeldReads;
import org.warmledger.events.CaseAmended;
import org.warmledger.events.DeclarationWithdrawn;
import org.warmledger.events.HouseholdStated;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/**
 * Knows who declared to be kin to a household, by whatever its file ever said of it: revising the
 * file makes nobody a stranger (ADR 0079).
 */
@Component
public record KinOnFile(HeldReads reads, LedgerReference reference, Marks marks) {

  /**
   * Those who are. The file is read only when one of them declared anything.
   *
   * @param keepers the unions that have or had the file
   */
  public Set<StaffId> among(Collection<StaffId> staff, CaseId file, Collection<UnionPath> keepers) {
    return naming(staff, file, one -> declared(one, keepers));
  }

  /** Those who are, or were until a union above took back what they had declared. */
  Set<StaffId> everAmong(Collection<StaffId> staff, CaseId file, Collection<UnionPath> keepers) {
    return naming(
        staff,
        file,
        one ->
            Stream.concat(
                    declared(one, keepers).stream(),
                    takenBack(one, keepers).flatMap(less -> less.hashes().stream()))
                .collect(Collectors.toSet()));
  }

  /**
   * What some of those hands took back of what others of them had declared to be to the household.
   */
  public List<DeclarationWithdrawn> takenBackAmong(
      Set<StaffId> hands, CaseId file, Collection<UnionPath> keepers) {
    List<DeclarationWithdrawn> own =
        hands.stream()
            .flatMap(one -> takenBack(one, keepers))
            .filter(less -> hands.contains(less.withdrawnBy()))
            .toList();
    if (own.isEmpty()) {
      return own;
    }
    Set<String> known = everKnownOn(file.value());
    return own.stream().filter(less -> !Collections.disjoint(known, less.hashes())).toList();
  }

  private Set<StaffId> naming(
      Collection<StaffId> staff, CaseId file, Function<StaffId, Set<String>> said) {
    Set<StaffId> declaring =
        staff.stream().filter(one -> !said.apply(one).isEmpty()).collect(Collectors.toSet());
    if (declaring.isEmpty()) {
      return Set.of();
    }
    Set<String> known = everKnownOn(file.value());
    return declaring.stream()
        .filter(one -> !Collections.disjoint(known, said.apply(one)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<DeclarationWithdrawn> takenBack(StaffId staff, Collection<UnionPath> keepers) {
    return keepers.stream().flatMap(union -> reference.takenBack(union, staff)).distinct();
  }

  private Set<String> declared(StaffId staff, Collection<UnionPath> keepers) {
    return keepers.stream()
        .flatMap(union -> reference.declared(union, staff).stream())
        .collect(Collectors.toSet());
  }

  /** By what a household was ever known on a file; nothing on streams of other things. */
  Set<String> everKnownOn(String stream) {
    return reads.read(stream, new HeldReads.Summing<>("known", Set.of(), this::alsoKnown));
  }

  private Set<String> alsoKnown(Set<String> known, Message<?> told) {
    return switch (told.getPayload()) {
      case HouseholdStated said -> both(known, marks.of(said.household()));
      case CaseAmended said -> both(known, marks.of(said));
      default -> known;
    };
  }

  private static Set<String> both(Set<String> known, Set<String> more) {
    return Stream.concat(known.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
