package org.warmledger.command.checks.blocks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.Thresholds;
import org.warmledger.command.checks.WorkingDays;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.FundScope;

/** The blocking checks as history can be gone over by them. */
public final class BlockingChecks {

  private BlockingChecks() {}

  /** Those that have something to say of what was written. */
  public static List<Check<?>> all(WorkingDays days) {
    return List.of(
        new PersonHistory(CheckCode.C01_DUPLICATE_WORKER),
        new PersonHistory(CheckCode.C02_DUPLICATE_HOUSEHOLD),
        file(CheckCode.C03_AID_WITHOUT_FILE, days, aid -> aid.delivery().filter(d -> !d.onFile())),
        new FileHistory(CheckCode.C04_WRONG_TIER, days, BlockingChecks::wrongTier),
        new FileHistory(CheckCode.C06_CAP_EXCEEDED, days, BlockingChecks::overCap),
        file(CheckCode.C07_MEDICAL_OVER_SELF_PAID, days, BlockingChecks::overSelfPaid),
        file(
            CheckCode.C10_PROXY_WITHOUT_AUTHORITY,
            days,
            aid -> aid.delivery().filter(AidOfFile.Delivery::badProxy)),
        new FileHistory(
            CheckCode.C12_NOTICE_TOO_SHORT,
            days,
            (state, thresholds, reference) ->
                state.aids().values().stream().filter(aid -> isTooEarly(aid, thresholds))),
        file(CheckCode.C13_SAME_HANDS, days, BlockingChecks::sameHands),
        file(CheckCode.C20_EXCLUSION, days, aid -> Optional.of(aid).filter(AidOfFile::excluded)),
        new FundHistory(),
        new FileHistory(CheckCode.C23_OUT_OF_SCOPE, days, BlockingChecks::outOfScope),
        new NoticeHistory());
  }

  private interface AidTest {
    Optional<?> broken(AidOfFile aid);
  }

  private static FileHistory file(CheckCode code, WorkingDays days, AidTest test) {
    return new FileHistory(
        code,
        days,
        (state, thresholds, reference) ->
            state.aids().values().stream().filter(aid -> test.broken(aid).isPresent()));
  }

  private static Stream<AidOfFile> wrongTier(
      FileHistory.State state, Thresholds thresholds, Reference reference) {
    return state.aids().values().stream()
        .filter(
            aid ->
                scope(aid.terms(), reference)
                    .map(FundScope::tiers)
                    .filter(tiers -> !tiers.isEmpty() && !tiers.contains(aid.tier()))
                    .isPresent());
  }

  private static Optional<FundScope> scope(AidTerms terms, Reference reference) {
    return terms.fund().flatMap(reference::scope);
  }

  /** Every aid by which a year's sum passes the cap, and every single one above the cap a time. */
  private static Stream<AidOfFile> overCap(
      FileHistory.State state, Thresholds thresholds, Reference reference) {
    Map<Integer, Long> years =
        delivered(state)
            .collect(
                Collectors.groupingBy(
                    BlockingChecks::year, Collectors.summingLong(AidOfFile::fen)));
    return delivered(state)
        .filter(
            aid ->
                aid.fen() > thresholds.of("timeFen")
                    || years.getOrDefault(year(aid), 0L) > thresholds.of("householdYearFen"));
  }

  private static Stream<AidOfFile> delivered(FileHistory.State state) {
    return state.aids().values().stream().filter(aid -> aid.delivery().isPresent());
  }

  private static int year(AidOfFile aid) {
    return aid.delivery().orElseThrow().on().getYear();
  }

  private static Optional<?> overSelfPaid(AidOfFile aid) {
    return Optional.of(aid.terms())
        .filter(terms -> terms.category().needsBills() && !terms.money().isNone())
        .filter(
            terms -> terms.selfPaid().filter(paid -> paid.fen() >= terms.money().fen()).isEmpty());
  }

  private static boolean isTooEarly(AidOfFile aid, Thresholds thresholds) {
    return aid.noticeDays().filter(days -> days < thresholds.of("workingDays")).isPresent();
  }

  private static Optional<?> sameHands(AidOfFile aid) {
    return aid.approvedBy()
        .filter(
            approver ->
                aid.proposedBy().filter(approver::equals).isPresent()
                    || aid.delivery().filter(d -> d.by().equals(approver)).isPresent());
  }

  private static Stream<AidOfFile> outOfScope(
      FileHistory.State state, Thresholds thresholds, Reference reference) {
    return state.aids().values().stream()
        .filter(
            aid -> scope(aid.terms(), reference).filter(scope -> !allows(scope, aid)).isPresent());
  }

  private static boolean allows(FundScope scope, AidOfFile aid) {
    boolean category =
        scope.categories().isEmpty() || scope.categories().contains(aid.terms().category());
    boolean day =
        aid.delivery()
            .map(d -> !d.on().isBefore(scope.from()) && !d.on().isAfter(scope.to()))
            .orElse(true);
    return category && day;
  }
}
