package org.warmledger.benchmarks.invented;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** One aid and how far it got. */
public record InventedAid(ProposalBody proposal, Fate outcome, DeliveryBody delivery) {

  /** How far an aid got. */
  public enum Fate {
    PROPOSED,
    REJECTED,
    APPROVED,
    DELIVERED
  }

  /** Body of {@code POST /api/cases/{id}/aids}. */
  public record ProposalBody(
      AidCategory category,
      Optional<String> fund,
      Optional<String> campaign,
      Optional<Money> money,
      List<Goods> goods,
      List<Bill> bills,
      LocalDate occurredOn,
      String reason) {

    /** Money to live on. */
    public static ProposalBody living(
        String fund, Optional<String> campaign, long fen, LocalDate day) {
      return new ProposalBody(
          AidCategory.LIVING,
          Optional.of(fund),
          campaign,
          Optional.of(new Money(fen)),
          List.of(),
          List.of(),
          day,
          AidMaker.WHY);
    }
  }

  /** Body of {@code …/approval} and {@code …/rejection}. */
  public record DecisionBody(String reason, LocalDate occurredOn) {}

  /** Body of {@code …/delivery}. */
  public record DeliveryBody(LocalDate occurredOn, PayeeBody payee, ReceiptBody receipt) {}

  /** To whom it went. */
  public record PayeeBody(String name, String accountNumber) {}

  /** What proves it. */
  public record ReceiptBody(String voucher, ReceiptKind kind) {}
}
