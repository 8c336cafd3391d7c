package org.warmledger.query.approvals;

import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.lists.FundMove;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Who entered what moved a fund, and who agreed to it: its own fact knows who confirmed it. */
@Component
public record FirstHands(ReadStore store) {

  /**
   * Whose hands something went through before it was confirmed.
   *
   * @param secondedBy where it took three
   */
  public record Before(String enteredBy, Optional<String> secondedBy) {}

  private record Entered(String enteredBy, Optional<WaitingMovement.Conclusion> seconded) {
    Before before() {
      return new Before(enteredBy, seconded.map(WaitingMovement.Conclusion::by));
    }
  }

  /** By the movements that there are. */
  public Map<String, Before> ofMovements(Collection<MovementId> movements) {
    List<String> ids = movements.stream().map(MovementId::value).distinct().toList();
    return store
        .getAll(MovementModel.INDEX, ids, List.of("enteredBy", "seconded"), Entered.class)
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().before()));
  }

  /** Who entered that a fund be opened; nobody where that was not yet asked for. */
  public Optional<Before> ofOpening(String fund) {
    return Search.in(MovementModel.INDEX)
        .where(
            Queries.term("fund", fund),
            Queries.term("kind", FundMove.OPEN.name()),
            Queries.term("state", WaitingMovement.State.CONFIRMED.name()))
        .by("occurredOn", SortOrder.Asc)
        .by("movementId", SortOrder.Asc)
        .first(store, 1, WaitingMovement.class)
        .stream()
        .map(movement -> new Before(movement.entered().enteredBy(), Optional.empty()))
        .findFirst();
  }
}
