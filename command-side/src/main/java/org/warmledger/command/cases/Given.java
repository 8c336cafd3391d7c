package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;

/**
 * What a household was given or is sure to get, and when: what was turned down, refused by its
 * fund, lapsed or taken back does not count.
 */
public record Given(AidTerms terms, LocalDate on) {

  /** Everything on the file. */
  static Stream<Given> on(CaseFile file) {
    return Stream.concat(
        file.aids().values().stream().flatMap(Given::of), file.handedOver().stream());
  }

  /** What is handed over on a visit is condolence. */
  static Given on(CaseVisited visit) {
    return new Given(
        new AidTerms(
            AidCategory.CONDOLENCE, visit.fund(), visit.campaign(), visit.money(), visit.goods()),
        visit.occurredOn());
  }

  private static Stream<Given> of(AidState aid) {
    return switch (aid) {
      case AidState.Approved approved -> given(approved.terms(), approved.approvedOn());
      case AidState.Funded funded -> given(funded.terms(), funded.fundedOn());
      case AidState.Delivered delivered -> given(delivered.terms(), delivered.deliveredOn());
      case AidState.Proposed proposed -> Stream.empty();
      case AidState.FundsRefused refused -> Stream.empty();
      case AidState.Lapsed lapsed -> Stream.empty();
      case AidState.Rejected rejected -> Stream.empty();
      case AidState.Reversed reversed -> Stream.empty();
    };
  }

  private static Stream<Given> given(AidTerms terms, LocalDate on) {
    return Stream.of(new Given(terms, on));
  }

  /** Money and goods together, in fen. */
  long worth() {
    return worth(terms);
  }

  /** Money and goods together, in fen: sums of them may exceed what one fact may carry. */
  static long worth(AidTerms terms) {
    return terms.money().fen() + Goods.valueOf(terms.goods()).fen();
  }
}
