package org.warmledger.command.rosters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.cases.LifterRule;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.Order;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Purpose;
import org.warmledger.events.values.RosterLine;

/**
 * What a roster says.
 *
 * @param lines in their order: line n is the n-th
 */
public record RosterSheet(
    RosterId id,
    UnionPath union,
    String title,
    AidCategory category,
    FundCode fund,
    Optional<String> campaign,
    StaffId drawnUpBy,
    LocalDate drawnUpOn,
    List<Line> lines) {

  static RosterSheet of(RosterDrawnUp event) {
    return new RosterSheet(
        event.rosterId(),
        event.union(),
        event.title(),
        event.category(),
        event.fund(),
        event.campaign(),
        event.drawnUpBy(),
        event.occurredOn(),
        List.of());
  }

  public Optional<Line> line(int number) {
    return number < 1 || number > lines.size()
        ? Optional.empty()
        : Optional.of(lines.get(number - 1));
  }

  public AidTerms terms(RosterLine line) {
    return new AidTerms(
        category,
        Optional.of(fund),
        campaign,
        line.money(),
        line.goods(),
        Optional.empty(),
        line.selfPaid(),
        Optional.of(id));
  }

  /**
   * What its fund has to set aside for a line.
   *
   * @param aid that the line stands for then
   * @param keptBy the union that keeps its file
   */
  public Order order(RosterLine line, AidId aid, UnionPath keptBy, LocalDate on) {
    Purpose purpose =
        new Purpose(
            PurposeKind.AID,
            aid.value(),
            Optional.of(line.caseId()),
            keptBy,
            Optional.of(id),
            Optional.of(category),
            campaign);
    return new Order(
        CommitmentId.of(aid), purpose, new FundAmounts(line.money(), line.goods()), on);
  }

  /** Whose hands it goes through when that somebody agrees to it, or to what a line became. */
  public LifterRule.UnderWay underWayBy(StaffId agreeing) {
    return new LifterRule.UnderWay(
        Stream.of(drawnUpBy, agreeing).collect(Collectors.toSet()), drawnUpOn);
  }

  /** Lines that have not reached their files. */
  public List<Line> waiting() {
    return lines.stream().filter(line -> line.state() instanceof LineState.Waiting).toList();
  }

  RosterSheet listing(List<RosterLine> more) {
    return with(Stream.concat(lines.stream(), more.stream().map(Line::listed)).toList());
  }

  /** Each fact changes the line of its number. */
  <F> RosterSheet changed(
      Collection<F> facts, ToIntFunction<F> number, BiFunction<Line, F, Line> change) {
    List<Line> others = new ArrayList<>(lines);
    facts.forEach(
        fact -> {
          int index = number.applyAsInt(fact) - 1;
          others.set(index, change.apply(others.get(index), fact));
        });
    return with(List.copyOf(others));
  }

  private RosterSheet with(List<Line> other) {
    return new RosterSheet(id, union, title, category, fund, campaign, drawnUpBy, drawnUpOn, other);
  }

  @Override
  public String toString() {
    return id.value();
  }
}
