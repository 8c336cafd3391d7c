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

  /** A cell that is about to say where its figure comes from. */
  public record Named(String id, String zh, String en, Unit unit) {

    public Cell counted(Part... parts) {
      return of(new Figure.Counted(Window.PERIOD, List.of(parts)));
    }

    public Cell inTheYearBefore(Part... parts) {
      return of(new Figure.Counted(Window.YEAR_BEFORE, List.of(parts)));
    }

    public Cell total(String... cells) {
      return of(new Figure.Total(List.of(cells)));
    }

    public Cell ofCentres(Function<Centres, Optional<Long>> from) {
      return of(new Figure.OfCentres(from));
    }

    public Cell registered(String key) {
      return of(new Figure.Registered(key));
    }

    private Cell of(Figure figure) {
      return new Cell(id, item(id), zh, en, unit, figure);
    }
  }

  public static Named cell(String id, String zh, String en, Unit unit) {
    return new Named(id, zh, en, unit);
  }

  /** The number before the first dot; part II of the paper counts its items with a dot. */
  private static String item(String id) {
    int from = id.startsWith("II.") ? 3 : 0;
    int dot = id.indexOf('.', from);
    return dot < 0 ? id : id.substring(0, dot);
  }
}
