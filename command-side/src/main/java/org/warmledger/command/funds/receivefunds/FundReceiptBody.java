package org.warmledger.command.funds.receivefunds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.fields.GoodsFields;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.movements.Contents;
import org.warmledger.command.funds.movements.FundEntry;
import org.warmledger.events.limits.ByName;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PaperNumber;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** What a fund received, as it is sent. */
record FundReceiptBody(
    Optional<Money> money,
    @Longest(GoodsFields.MOST) List<Goods> goods,
    Optional<FundingSource> source,
    @Longest Optional<String> campaign,
    @ByName @Longest Optional<String> giver,
    Optional<ReceivedAs> kind,
    @PaperNumber @Required @Longest(Longest.VOUCHER) Optional<String> voucher,
    Optional<ReceiptKind> voucherKind,
    Optional<LocalDate> occurredOn) {

  /** Whether it came now, or was there when the ledger became the book. */
  enum ReceivedAs {
    RECEIPT,
    OPENING;

    FundMove move() {
      return switch (this) {
        case RECEIPT -> FundMove.RECEIPT;
        case OPENING -> FundMove.OPENING;
      };
    }
  }

  FundReceiptBody {
    goods = Fields.listed(goods);
  }

  FundEntry check(LocalDate today) {
    Fields fields = Fields.of(this, today);
    FundAmounts amounts = FundAmounts.check(fields, money, goods);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new FundEntry(
                Contents.received(
                    kind.orElse(ReceivedAs.RECEIPT).move(),
                    amounts,
                    source,
                    Fields.stated(campaign),
                    Fields.stated(giver),
                    Fields.receipt(voucher, voucherKind)),
                day.get()));
  }
}
