package org.warmledger.command.fields;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.events.values.Goods;

/** Checks what was handed over. */
public final class GoodsFields {

  private static final int MOST = 100;

  private GoodsFields() {}

  /** The goods, their texts printable. */
  public static Supplier<List<Goods>> check(Fields fields, List<Goods> goods) {
    fields.wrongIf(goods.size() > MOST, "/goods", FieldCode.TOO_MANY);
    for (int i = 0; i < goods.size(); i++) {
      String at = "/goods/" + i;
      fields.optionalText(at + "/item", Optional.of(goods.get(i).item()), Fields.LONGEST_TEXT);
      fields.optionalText(at + "/unit", Optional.of(goods.get(i).unit()), Fields.LONGEST_TEXT);
    }
    fields.wrongIf(worthTooMuch(goods), "/goods", FieldCode.AMOUNT_TOO_LARGE);
    return () -> goods;
  }

  private static boolean worthTooMuch(List<Goods> goods) {
    try {
      return Goods.valueOf(goods).fen() < 0;
    } catch (IllegalArgumentException | ArithmeticException tooMuch) {
      return true;
    }
  }
}
