package org.warmledger.command.programme;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.fields.GoodsFields;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** Checks what was handed over, and that a fund is named for something. */
public final class Givings {

  private Givings() {}

  public static void check(Fields fields, Optional<FundCode> fund, Money money, List<Goods> goods) {
    GoodsFields.check(fields, goods);
    fields.wrongIf(
        fund.isPresent() && money.isNone() && goods.isEmpty(), "/money", FieldCode.AMOUNT_ZERO);
  }
}
