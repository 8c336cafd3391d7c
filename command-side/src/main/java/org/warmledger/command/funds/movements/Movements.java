package org.warmledger.command.funds.movements;

import java.util.Map;
import java.util.Optional;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundReader;
import org.warmledger.command.streams.GuardedStreams;
import org.warmledger.command.streams.LoadedStream;
import org.warmledger.events.MovementEvent;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.UnionPath;

/** Loads what was entered about funds. */
@Component
public class Movements extends GuardedStreams<MovementId, MovementEvent, MovementState> {

  private final FundReader funds;

  Movements(Repository<MovementStream> movements, FundReader funds) {
    super(
        movements,
        MovementStream::new,
        MovementId::value,
        RejectionCode.MOVEMENT_NOT_FOUND,
        MovementState::union);
    this.funds = funds;
  }

  /**
   * One that the command may decide on: the union whose fund it takes from may, too.
   *
   * @throws RuntimeException MOVEMENT_NOT_FOUND, VERSION_CONFLICT
   */
  public LoadedStream<MovementEvent, MovementState> toDecide(
      MovementId id, Map<String, ?> metadata) {
    return alsoAdmitted(id, metadata, this::paying);
  }

  /** The union whose fund it takes from; where it takes from none, whose fund it is about. */
  public Optional<UnionPath> payer(MovementState state) {
    return paying(state).or(state::union);
  }

  private Optional<UnionPath> paying(MovementState state) {
    return state
        .content()
        .flatMap(Payer::elsewhere)
        .flatMap(fund -> funds.kept(fund).content())
        .map(FundBook::union);
  }
}
