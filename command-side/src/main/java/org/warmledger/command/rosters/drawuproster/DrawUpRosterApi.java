package org.warmledger.command.rosters.drawuproster;

import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Write;
import org.warmledger.command.rosters.LineFault;
import org.warmledger.command.rosters.drawuproster.RosterDrafts.Examined;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.platform.web.Role;

/** {@code POST /api/rosters}: small rosters; large ones come as files by way of the imports. */
@RestController
record DrawUpRosterApi(RosterDrafts drafts, UnionDirectory unions, KeyedHash hash) {

  @PostMapping("/api/rosters")
  ResponseEntity<Accepted<About.Roster>> drawUp(Call call, @RequestBody RosterBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    RosterId rosterId = new RosterId(call.newId("roster-"));
    UnionPath union =
        unions
            .find(call.caller().union())
            .orElseThrow(() -> Refusal.of(RejectionCode.UNION_NOT_FOUND));
    RosterDraft draft = body.toDraft(rosterId, union, call.by(), hash, call.today());
    return switch (drafts.check(draft, call.caller().union())) {
      case Examined.Faulty faulty -> throw refused(faulty.faults());
      case Examined.Sound sound -> call.carryOut(write(body, sound));
    };
  }

  private static Write<About.Roster> write(RosterBody body, Examined.Sound sound) {
    DrawUpRoster command = sound.command();
    About.Roster about = new About.Roster(command.rosterId());
    return Write.of(body, command, command.occurredOn(), about).bringing(sound.persons());
  }

  private static CommandExecutionException refused(Map<Integer, LineFault> faults) {
    return Refusal.of(
        Rejection.of(
            RejectionCode.ROSTER_LINES_REFUSED,
            faults.entrySet().stream().map(entry -> entry.getValue().at(entry.getKey())).toList()));
  }
}
