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

/** Who entered what moved a fund: its own fact knows who confirmed it alone. */
@Component
public class FirstHands {

  /** Nothing moves a fund before it is opened: the opening is among the first. */
  private static final int FIRST = 50;

  private record Entered(String enteredBy) {}

  private final ReadStore store;

  FirstHands(ReadStore store) {
    this.store = store;
  }

  /** By the movements that there are. */
  public Map<String, String> ofMovements(Collection<MovementId> movements) {
    List<String> ids = movements.stream().map(MovementId::value).distinct().toList();
    return store
        .getAll(MovementModel.INDEX, ids, List.of("enteredBy"), Entered.class)
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().enteredBy()));
  }

  /** Who entered that a fund be opened; nobody where that was not yet asked for. */
  public Optional<String> ofOpening(String fund) {
    return Search.in(MovementModel.INDEX)
        .where(
            Queries.term("fund", fund),
            Queries.term("state", WaitingMovement.State.CONFIRMED.name()))
        .by("occurredOn", SortOrder.Asc)
        .by("movementId", SortOrder.Asc)
        .first(store, FIRST, WaitingMovement.class)
        .stream()
        .filter(movement -> movement.content().kind() == FundMove.OPEN)
        .map(WaitingMovement::enteredBy)
        .findFirst();
  }
}
