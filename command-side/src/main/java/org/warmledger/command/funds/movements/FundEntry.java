package org.warmledger.command.funds.movements;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Write;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.values.MovementContent;

/** What a form says about a fund that there is, and the day that it bears. */
public record FundEntry(MovementContent content, LocalDate on) {

  /** Enters it as a movement of its own, for somebody else to confirm. */
  public <A extends About> ResponseEntity<Accepted<A>> enter(
      Call call, Object body, FundCode fund, Function<MovementId, A> about) {
    return call.carryOut(write(call, body, fund, about));
  }

  /** How it is entered. */
  public <A extends About> Write<A> write(
      Call call, Object body, FundCode fund, Function<MovementId, A> about) {
    MovementId movement = new MovementId(call.newId(MovementId.PREFIX));
    EnterMovement command =
        new EnterMovement(movement, fund, Optional.empty(), content, call.by(), on);
    return Write.of(body, command, on, about.apply(movement));
  }
}
