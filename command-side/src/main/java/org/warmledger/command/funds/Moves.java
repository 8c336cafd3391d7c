package org.warmledger.command.funds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.lists.FundFlow;

/**
 * What moved into and out of a fund besides what it gave to households: few against its postings.
 *
 * @param takenBack what was entered wrongly and taken back, by kind and id
 */
public record Moves(List<FundMoved> standing, Set<String> takenBack) {

  public static final Moves NONE = new Moves(List.of(), Set.of());

  public Moves {
    standing = List.copyOf(standing);
  }

  public Optional<FundMoved> find(FundFlow flow, String about) {
    return standing.stream().filter(moved -> moved.is(flow, about)).findFirst();
  }

  /** What somebody entered and it made: a receipt from outside, or what was handed on or back. */
  public Optional<FundMoved> madeBy(MovementId movement) {
    return find(FundFlow.RECEIPT, movement.appropriation().value())
        .or(() -> find(FundFlow.ALLOCATION, movement.transfer().value()))
        .or(() -> find(FundFlow.RETURN, movement.transfer().value()));
  }

  /** Whether what somebody entered was taken back. */
  public boolean tookBack(MovementId movement) {
    return tookBack(FundFlow.RECEIPT, movement.appropriation().value())
        || tookBack(FundFlow.ALLOCATION, movement.transfer().value())
        || tookBack(FundFlow.RETURN, movement.transfer().value());
  }

  /** Whether such a thing moved, and was taken back. */
  public boolean tookBack(FundFlow flow, String about) {
    return takenBack.contains(key(flow, about));
  }

  /** What came of an appropriation from there. */
  List<FundMoved> received(AppropriationId appropriation, Optional<FundCode> from) {
    return standing.stream()
        .filter(moved -> moved.flow() == FundFlow.RECEIPT && moved.from().equals(from))
        .filter(
            moved ->
                moved.shares().stream()
                    .anyMatch(share -> share.appropriation().equals(appropriation)))
        .toList();
  }

  Moves and(FundMoved moved) {
    List<FundMoved> more = new ArrayList<>(standing);
    more.add(moved);
    return new Moves(more, takenBack);
  }

  Moves without(FundMoved moved) {
    Set<String> gone = new LinkedHashSet<>(takenBack);
    gone.add(key(moved.flow(), moved.about()));
    List<FundMoved> fewer = new ArrayList<>(standing);
    fewer.remove(moved);
    return new Moves(fewer, gone);
  }

  private static String key(FundFlow flow, String about) {
    return flow + " " + about;
  }
}
