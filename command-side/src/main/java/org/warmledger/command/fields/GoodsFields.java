package org.warmledger.command.fields;

import java.util.List;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.events.values.Goods;

/** Checks what was handed over. */
public final class GoodsFields {

  /** How many kinds at once. */
  public static final int MOST = 100;

  private GoodsFields() {}

  /** The goods, their texts printable. */
  public static Supplier<List<Goods>> check(Fields fields, List<Goods> goods) {
    return check(fields, "/goods", goods, MOST);
  }

  /** The goods at a pointer, their texts printable. */
  public static Supplier<List<Goods>> check(Fields fields, String at, List<Goods> goods, int most) {
    fields.wrongIf(goods.size() > most, at, FieldCode.TOO_MANY);
    for (int i = 0; i < goods.size(); i++) {
      fields.and(at + "/" + i, goods.get(i));
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
