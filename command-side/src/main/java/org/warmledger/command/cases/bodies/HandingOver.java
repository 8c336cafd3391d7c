package org.warmledger.command.cases.bodies;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.fields.GoodsFields;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Receipt;

/**
 * What is handed over with an act, out of which fund or under which plan, and what proves it: a
 * voucher or a signature with its number is part of every handing-over out of a fund.
 */
public record HandingOver(
    Optional<FundCode> fund,
    Optional<PlanId> plan,
    Money money,
    List<Goods> goods,
    Optional<ReceiptBody> receipt) {

  /** As {@link #check}; a household is handed it: into no account, so no bank proves it. */
  public Supplier<Optional<Receipt>> byHand(Fields fields) {
    fields.wrongIf(
        ReceiptBody.isBankSlip(receipt) && goods.isEmpty(),
        "/receipt/kind",
        FieldCode.NOT_APPLICABLE);
    return check(fields);
  }

  /** Checks it; gives what proves it. */
  public Supplier<Optional<Receipt>> check(Fields fields) {
    GoodsFields.check(fields, goods);
    boolean nothing = money.isNone() && goods.isEmpty();
    boolean outOfABook = fund.isPresent() || plan.isPresent();
    fields.wrongIf(outOfABook && nothing, "/money", FieldCode.AMOUNT_ZERO);
    fields.wrongIf(receipt.isPresent() && nothing, "/receipt", FieldCode.NOT_APPLICABLE);
    fields.wrongIf(outOfABook && !nothing && receipt.isEmpty(), "/receipt", FieldCode.REQUIRED);
    fields.wrongIf(
        ReceiptBody.isBankSlip(receipt) && !goods.isEmpty(),
        "/receipt/kind",
        FieldCode.NOT_APPLICABLE);
    Optional<Supplier<Receipt>> proved = receipt.map(sent -> sent.numbered(fields));
    return () -> proved.map(Supplier::get);
  }
}
