package org.warmledger.command.rosters.renewline;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.ReversalBody;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Decides;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.LineState;
import org.warmledger.command.rosters.LinesOnFiles;
import org.warmledger.command.rosters.RosterDirectory;
import org.warmledger.command.rosters.ShownFiles;
import org.warmledger.events.ids.RosterId;
import org.warmledger.platform.web.Role;

@RestController
record RenewLineApi(RosterDirectory rosters, LinesOnFiles lines, ShownFiles files) {

  @Decides(parts = 3)
  @PostMapping("/api/rosters/{rosterId}/lines/{number}/renewal")
  ResponseEntity<Accepted<About.Roster>> renew(
      Call call,
      @PathVariable RosterId rosterId,
      @PathVariable int number,
      @RequestBody ReversalBody body) {
    call.require(Role.SUPERVISOR);
    ReversalBody.Withdrawal why = body.check(call.today());
    waiting(rosterId, number, call)
        .ifPresent(line -> files.require(List.of(line), call.shownFiles()));
    RenewLine command = new RenewLine(rosterId, number, why.reason(), call.by(), why.occurredOn());
    return call.carryOut(body, command, why.occurredOn(), new About.Roster(rosterId));
  }

  /** The line while its money is back; of any other the rule says what is wrong with it. */
  private Optional<Line> waiting(RosterId rosterId, int number, Call call) {
    return lines
        .seen(rosters.find(rosterId, call.caller().union()), number)
        .content()
        .flatMap(sheet -> sheet.line(number))
        .filter(line -> line.state() instanceof LineState.TakenBack);
  }
}
