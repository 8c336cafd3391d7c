package org.warmledger.command.erasures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseState;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.lists.ErasureWarning;

/** What is to be known before a person is erased, by the files that they are or were on. */
public final class ErasureWarnings {

  private ErasureWarnings() {}

  /**
   * All that holds on a day.
   *
   * @param awaited files that lines of rosters wait for
   * @param keptYears for which a file is kept after its end
   */
  public static List<ErasureWarning> of(
      List<CaseState> files, Set<CaseId> awaited, LocalDate today, int keptYears) {
    return Arrays.stream(ErasureWarning.values())
        .filter(warning -> files.stream().anyMatch(holds(warning, awaited, today, keptYears)))
        .toList();
  }

  private static Predicate<CaseState> holds(
      ErasureWarning warning, Set<CaseId> awaited, LocalDate today, int years) {
    return switch (warning) {
      case AID_PENDING ->
          file -> hasAid(file, ErasureWarnings::isPending) || isAwaited(file, awaited);
      case AID_UNDELIVERED -> file -> hasAid(file, AidState.Funded.class::isInstance);
      case LOAN_OPEN -> file -> hasAid(file, ErasureWarnings::isOwed);
      case KEEPING_PERIOD -> file -> isKept(file, today, years);
    };
  }

  private static boolean hasAid(CaseState file, Predicate<AidState> such) {
    return file.content().stream().flatMap(known -> known.aids().values().stream()).anyMatch(such);
  }

  private static boolean isAwaited(CaseState file, Set<CaseId> awaited) {
    return file.content().filter(known -> awaited.contains(known.id())).isPresent();
  }

  private static boolean isPending(AidState aid) {
    return switch (aid) {
      case AidState.Proposed _ -> true;
      case AidState.Approved _ -> true;
      case AidState.FundsRefused _ -> true;
      case AidState.Funded _ -> false;
      case AidState.Lapsed _ -> false;
      case AidState.Rejected _ -> false;
      case AidState.Delivered _ -> false;
      case AidState.Reversed _ -> false;
    };
  }

  private static boolean isOwed(AidState aid) {
    return aid instanceof AidState.Delivered delivered
        && delivered.terms().category().isRepaid()
        && delivered.repaid().fen() < delivered.terms().money().fen();
  }

  private static boolean isKept(CaseState file, LocalDate today, int years) {
    return switch (file) {
      case CaseState.Unopened _ -> false;
      case CaseState.Open _ -> true;
      case CaseState.Closed closed -> closed.closedOn().plusYears(years).isAfter(today);
    };
  }
}
