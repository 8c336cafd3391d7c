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
    return check(fields, "/goods", goods, MOST);
  }

  /** The goods at a pointer, their texts printable. */
  public static Supplier<List<Goods>> check(Fields fields, String at, List<Goods> goods, int most) {
    fields.wrongIf(goods.size() > most, at, FieldCode.TOO_MANY);
    for (int i = 0; i < goods.size(); i++) {
      Goods one = goods.get(i);
      fields.optionalText(at + "/" + i + "/item", Optional.of(one.item()), Goods.class);
      fields.optionalText(at + "/" + i + "/unit", Optional.of(one.unit()), Goods.class);
    }
    fields.wrongIf(worthTooMuch(goods), at, FieldCode.AMOUNT_TOO_LARGE);
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
