package org.warmledger.query.statistics.filling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.events.values.Sight;
import org.warmledger.query.statistics.definition.Cell;
import org.warmledger.query.statistics.definition.Form;
import org.warmledger.query.statistics.definition.Printed;
import org.warmledger.query.statistics.definition.Unit;
import org.warmledger.query.statistics.register.RegisterCounts;
import org.warmledger.query.unions.NamedUnion;

/**
 * A form as it is answered, and frozen when it is filed.
 *
 * @param position of the ledger that the figures reflect
 * @param rows per union directly below; the own acts of the union have a row of their own
 * @param explained why these problems are no mistake; another person than said so may file the form
 * @param differences to the filing before; absent when none was asked about
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FormView(
    String form,
    Words title,
    NamedUnion union,
    LocalDate from,
    LocalDate to,
    Optional<String> reporter,
    Optional<String> phone,
    long position,
    List<CellView> cells,
    List<RowView> rows,
    List<Problem> problems,
    Optional<Explained> explained,
    Optional<Long> since,
    Optional<List<Difference>> differences) {

  /** Words in both languages. */
  public record Words(String zh, String en) {}

  /**
   * One figure.
   *
   * @param value of a count; absent for money, and when nobody stated it
   * @param yes of a yes or no
   * @param fen of money
   * @param printed as the paper has it, exactly
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record CellView(
      String id,
      String item,
      Words label,
      Words unit,
      Optional<Long> value,
      Optional<Boolean> yes,
      Optional<Long> fen,
      String printed) {

    public static CellView of(Cell cell, Optional<Long> figure) {
      Unit unit = cell.unit();
      boolean counted = unit != Unit.MONEY && unit != Unit.YES_NO;
      return new CellView(
          cell.id(),
          cell.item(),
          new Words(cell.zh(), cell.en()),
          new Words(unit.zh(), unit.en()),
          figure.filter(value -> counted),
          figure.filter(value -> unit == Unit.YES_NO).map(value -> value == 1),
          figure.filter(value -> unit == Unit.MONEY),
          Printed.of(unit, figure));
    }
  }

  public record RowView(NamedUnion union, List<CellView> cells) {}

  /** Figures that contradict each other. */
  public record Problem(
      String code, String check, List<String> cells, Map<String, String> particulars) {}

  /** Why figures contradict each other, and who says so. */
  public record Explained(String reason, String explainedBy, LocalDate explainedOn) {}

  /**
   * What changed since the filing before.
   *
   * @param explained whether the figure, computed as of then, is the one that was filed: the events
   *     then account for all of the difference
   */
  public record Difference(
      String cell, String before, String after, boolean explained, List<Changed> events) {

    /** Without the files behind what somebody may know as a sum only. */
    public Difference seen(Sight sight, Form of) {
      boolean shows =
          sight.showsSensitive() || !RegisterCounts.tellsHealth(of.cell(cell).orElseThrow());
      return shows ? this : new Difference(cell, before, after, explained, List.of());
    }
  }

  /** An event that changed a figure: entered late, or taking something back. */
  public record Changed(
      long position,
      String stream,
      long sequence,
      String name,
      LocalDate occurredOn,
      Instant recordedAt,
      String why) {}
}
