package org.warmledger.command.imports.rows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.giving.Telling;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/**
 * By what an activity of the past is known again, however the row is written that tells of it.
 *
 * @param before the id that the row made when it had no column for a label
 * @param alike the id of whatever is alike in what every row of it says
 * @param telling what the row tells beside
 */
public record KnownBy(String before, String alike, Telling telling) {

  /** What every row says, as one text in which nothing runs into another. */
  static String text(Money money, List<Goods> goods, Object... said) {
    Stream<Object> brought =
        goods.stream().flatMap(each -> Stream.of(each.item(), each.unitValue().fen()));
    return Stream.of(Stream.of(said), Stream.of(money.fen()), brought)
        .flatMap(each -> each)
        .map(Object::toString)
        .collect(Collectors.joining("\u001F"));
  }
}
