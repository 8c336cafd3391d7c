package org.warmledger.events.values;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Range;
import org.warmledger.events.limits.Required;

/**
 * Goods handed over (慰问品): what, how many of which unit, and the value of one unit. Blanks around
 * and between the words and the width of letters and digits tell no goods apart: they have one
 * spelling.
 *
 * @param item what it is, such as 米10kg; 1 to 60 characters
 * @param quantity whole units, at least 1 and at most 1,000,000
 * @param unit the counting word, such as 袋; 1 to 10 characters
 * @param unitValue what one unit is worth
 */
public record Goods(
    @Required @Longest(Goods.LONGEST_ITEM) String item,
    @Range(least = 1, most = Goods.MOST_UNITS) int quantity,
    @Required @Longest(Goods.LONGEST_UNIT) String unit,
    Money unitValue) {

  public static final int LONGEST_ITEM = 60;
  public static final int LONGEST_UNIT = 10;
  public static final int MOST_UNITS = 1_000_000;

  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

  /** Letters and digits of full width, each that much above its like of half width. */
  private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]");

  private static final int WIDER = 'Ａ' - 'A';

  public Goods {
    Objects.requireNonNull(unitValue, "goods have a value");
    item = folded(item);
    unit = folded(unit);
    if (item.isBlank()
        || item.length() > LONGEST_ITEM
        || unit.isBlank()
        || unit.length() > LONGEST_UNIT) {
      throw new IllegalArgumentException(
          "goods have an item of 1 to 60 and a unit of 1 to 10 characters");
    }
    if (quantity < 1 || quantity > MOST_UNITS) {
      throw new IllegalArgumentException("goods have a quantity of 1 to " + MOST_UNITS);
    }
  }

  /** What a text is written like wherever goods are named; never longer than it was. */
  static String folded(String text) {
    return BLANKS.matcher(narrow(text)).replaceAll(" ").strip();
  }

  private static String narrow(String text) {
    return WIDE.matcher(text)
        .replaceAll(wide -> Character.toString(wide.group().charAt(0) - WIDER));
  }

  public Money value() {
    return unitValue.times(quantity);
  }

  /** What the goods of a list are worth together. */
  public static Money valueOf(List<Goods> goods) {
    return goods.stream().map(Goods::value).reduce(Money.NONE, Money::plus);
  }
}
