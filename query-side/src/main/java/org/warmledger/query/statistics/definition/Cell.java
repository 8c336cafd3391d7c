package org.warmledger.query.statistics.definition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.warmledger.query.statistics.definition.Figure.Window;

/**
 * One cell of a form.
 *
 * @param id stable name, the item's number first
 * @param item number on the paper
 */
public record Cell(String id, String item, String zh, String en, Unit unit, Figure figure) {

  public static Cell counted(String id, String zh, String en, Unit unit, Part... parts) {
    return new Cell(id, item(id), zh, en, unit, new Figure.Counted(Window.PERIOD, List.of(parts)));
  }

  public static Cell inTheYear(String id, String zh, String en, Unit unit, Part... parts) {
    return new Cell(id, item(id), zh, en, unit, new Figure.Counted(Window.YEAR, List.of(parts)));
  }

  public static Cell total(String id, String zh, String en, Unit unit, String... cells) {
    return new Cell(id, item(id), zh, en, unit, new Figure.Total(List.of(cells)));
  }

  public static Cell ofCentres(
      String id, String zh, String en, Unit unit, Function<Centres, Optional<Long>> from) {
    return new Cell(id, item(id), zh, en, unit, new Figure.OfCentres(from));
  }

  public static Cell registered(String id, String zh, String en, Unit unit, String key) {
    return new Cell(id, item(id), zh, en, unit, new Figure.Registered(key));
  }

  /** The number before the first dot; part II of the paper counts its items with a dot. */
  private static String item(String id) {
    int from = id.startsWith("II.") ? 3 : 0;
    int dot = id.indexOf('.', from);
    return dot < 0 ? id : id.substring(0, dot);
  }
}
