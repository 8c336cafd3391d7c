package org.warmledger.command.funds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.WrongField;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.Cap;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.FundTerms;

/**
 * What binds money goes with it: a fund takes in money of another only when it is at least as bound
 * as that one, and stays so. Special money (专项资金) keeps its source and its period as well, the
 * union's own is bound by nothing but what its fund names.
 */
public final class TiesRule {

  private TiesRule() {}

  /** Why money of a fund may not go into another: all ties that it would lose. */
  public static Optional<Rejection> refusal(FundTerms from, FundTerms into) {
    return refusal(
        lost(from, into).stream().map(tie -> new WrongField("/to", tie.code())).toList());
  }

  /** Why a fund that took in money of others may not become another: all ties that would go. */
  public static Optional<Rejection> refusal(List<FundTerms> from, FundTerms before, FundTerms now) {
    return refusal(
        from.stream()
            .flatMap(
                giver ->
                    lost(giver, now).stream().filter(tie -> !lost(giver, before).contains(tie)))
            .distinct()
            .toList());
  }

  /** Why money of that source may not come into a fund: special money has a fund of its own. */
  public static Optional<Rejection> refusal(FundingSource source, FundTerms into) {
    return refusal(
        keepsSource(source, into)
            ? List.of()
            : List.of(new WrongField("/source", FieldCode.TIE_SOURCE)));
  }

  private static Optional<Rejection> refusal(List<WrongField> ties) {
    return ties.isEmpty()
        ? Optional.empty()
        : Optional.of(Rejection.of(RejectionCode.TIES_LOST, ties));
  }

  private static List<WrongField> lost(FundTerms from, FundTerms into) {
    FundScope before = from.scope();
    FundScope then = into.scope();
    List<WrongField> ties = new ArrayList<>();
    lostUnless(keepsSource(from.source(), into), "/source", FieldCode.TIE_SOURCE, ties);
    lostUnless(keepsPeriod(from, then), "/to", FieldCode.TIE_PERIOD, ties);
    lostUnless(isWithin(then.tiers(), before.tiers()), "/tiers", FieldCode.TIE_TIERS, ties);
    lostUnless(
        isWithin(then.categories(), before.categories()),
        "/categories",
        FieldCode.TIE_CATEGORIES,
        ties);
    lostUnless(
        before.condition().isEmpty() || before.condition().equals(then.condition()),
        "/donorCondition",
        FieldCode.TIE_CONDITION,
        ties);
    lostUnless(
        then.evidence().containsAll(before.evidence()), "/evidence", FieldCode.TIE_EVIDENCE, ties);
    lostUnless(
        before.caps().stream().allMatch(cap -> isKept(cap, then)),
        "/caps",
        FieldCode.TIE_CAPS,
        ties);
    return ties;
  }

  private static void lostUnless(
      boolean isKept, String pointer, FieldCode code, List<WrongField> ties) {
    if (!isKept) {
      ties.add(new WrongField(pointer, code));
    }
  }

  private static boolean keepsSource(FundingSource source, FundTerms into) {
    return !source.isForFilesOnly() || into.source() == source;
  }

  private static boolean keepsPeriod(FundTerms from, FundScope then) {
    return !from.source().isForFilesOnly()
        || (!then.from().isBefore(from.scope().from()) && !then.to().isAfter(from.scope().to()));
  }

  /** A list that is empty allows everything. */
  private static <T> boolean isWithin(List<T> now, List<T> before) {
    return before.isEmpty() || (!now.isEmpty() && before.containsAll(now));
  }

  /** By one that is no higher, or because nothing of the category is given any more. */
  private static boolean isKept(Cap cap, FundScope then) {
    return cap.category().filter(one -> !allows(then, one)).isPresent()
        || then.caps().stream()
            .filter(now -> now.per() == cap.per() && now.most().fen() <= cap.most().fen())
            .anyMatch(now -> now.category().isEmpty() || now.category().equals(cap.category()));
  }

  private static boolean allows(FundScope scope, AidCategory category) {
    return scope.categories().isEmpty() || scope.categories().contains(category);
  }
}
