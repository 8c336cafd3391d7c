package org.warmledger.benchmarks.invented;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.benchmarks.invented.InventedAid.DeliveryBody;
import org.warmledger.benchmarks.invented.InventedAid.Fate;
import org.warmledger.benchmarks.invented.InventedAid.PayeeBody;
import org.warmledger.benchmarks.invented.InventedAid.ProposalBody;
import org.warmledger.benchmarks.invented.InventedAid.ReceiptBody;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** Makes aids of all categories: money, goods and services. */
final class AidMaker {

  /** Hundreds of yuan. */
  private record Usual(int least, int most) {}

  private static final Usual OTHERWISE = new Usual(5, 20);
  private static final Map<AidCategory, Usual> USUAL =
      Map.of(
          AidCategory.LIVING, new Usual(10, 50),
          AidCategory.MEDICAL, new Usual(20, 200),
          AidCategory.EDUCATION, new Usual(10, 60),
          AidCategory.STARTUP_LOAN, new Usual(100, 500),
          AidCategory.SAFE_RETURN, new Usual(2, 6));

  static final String WHY = "经入户核实，符合条件";

  private final Dice dice;
  private final String head;
  private final String account;
  private final String voucher;

  AidMaker(Dice dice, String head, long household, int number) {
    this.dice = dice;
    this.head = head;
    // One account per household: an account that serves several files is a finding (C09).
    this.account = "629900%013d".formatted(household);
    this.voucher = "PZ%08d-%d".formatted(household, number);
  }

  InventedAid aid(LocalDate proposedOn, LocalDate deliveredOn) {
    AidCategory category = dice.oneOfMostlyFirst(List.of(AidCategory.values()));
    if (category == AidCategory.CONDOLENCE) {
      return of(
          category, Optional.empty(), List.of(InventedVisit.item(dice)), proposedOn, deliveredOn);
    }
    Optional<Money> money =
        Optional.of(USUAL.getOrDefault(category, OTHERWISE))
            .filter(usual -> category.carriesMoney())
            .map(usual -> new Money(100_00L * dice.between(usual.least(), usual.most())));
    return of(category, money, List.of(), proposedOn, deliveredOn);
  }

  private InventedAid of(
      AidCategory category,
      Optional<Money> money,
      List<Goods> goods,
      LocalDate proposedOn,
      LocalDate deliveredOn) {
    boolean service = money.isEmpty() && goods.isEmpty();
    Optional<String> fund =
        service
            ? Optional.empty()
            : Optional.of(dice.oneOf(InventedFund.prefixes()) + "-" + proposedOn.getYear());
    Optional<String> campaign =
        dice.percent(60) ? Optional.of(InventedVisit.campaign(proposedOn)) : Optional.empty();
    ProposalBody proposal =
        new ProposalBody(
            category,
            fund,
            campaign,
            money,
            goods,
            bills(category, money, proposedOn),
            proposedOn,
            WHY);
    return new InventedAid(proposal, outcome(), delivery(money, goods, deliveredOn));
  }

  /** Medical aid stays within what the household paid itself (C07). */
  private List<Bill> bills(AidCategory category, Optional<Money> money, LocalDate on) {
    return money
        .filter(aid -> category.needsBills())
        .map(aid -> new Bill(voucher, on, "人民医院", aid.times(4), aid.times(2)))
        .stream()
        .toList();
  }

  private Fate outcome() {
    return dice.percent(85) ? Fate.DELIVERED : dice.oneOf(List.of(Fate.values()));
  }

  private DeliveryBody delivery(Optional<Money> money, List<Goods> goods, LocalDate on) {
    ReceiptKind kind =
        goods.isEmpty()
            ? money.isPresent() ? ReceiptKind.BANK_SLIP : ReceiptKind.SIGNATURE
            : ReceiptKind.GOODS_RECEIPT;
    return new DeliveryBody(
        on, new PayeeBody(head, money.isPresent() ? account : ""), new ReceiptBody(voucher, kind));
  }
}
