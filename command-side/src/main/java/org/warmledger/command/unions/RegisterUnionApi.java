package org.warmledger.command.unions;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Acts;
import org.warmledger.command.http.Call;
import org.warmledger.command.ledger.BusinessCalendar;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** Puts unions into the tree, one or many. */
@RestController
class RegisterUnionApi {

  private final Acts acts;
  private final UnionTree tree;
  private final UnionDirectory unions;
  private final BusinessCalendar calendar;

  RegisterUnionApi(Acts acts, UnionTree tree, UnionDirectory unions, BusinessCalendar calendar) {
    this.acts = acts;
    this.tree = tree;
    this.unions = unions;
    this.calendar = calendar;
  }

  @PostMapping("/api/unions")
  ResponseEntity<?> register(Caller caller, Call call, @RequestBody UnionForm form) {
    caller.require(Role.ADMIN);
    RegisterUnion command = form.toCommand(unions, calendar.today());
    // An admin grows the tree below the own union, or plants it.
    if (command.parent().filter(caller::mayTouch).isEmpty()
        && !command.code().equals(caller.union())) {
      throw Refusal.of(RejectionCode.UNION_NOT_FOUND);
    }
    return acts.carryOut(
        caller,
        call,
        form,
        new Act(
            command,
            List.of(),
            command.occurredOn(),
            Map.of("union", command.code().value()),
            "/api/unions/" + command.code()));
  }

  /** How many unions a table holds; all of them are registered now. */
  record Loaded(int unions) {}

  @PostMapping(path = "/api/unions/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Loaded load(Caller caller, Call call, @RequestParam MultipartFile file) throws IOException {
    caller.require(Role.ADMIN);
    EventContext context =
        new EventContext(
            caller.id(),
            caller.role().claim(),
            caller.union(),
            UUID.randomUUID().toString(),
            call.idempotencyKey(),
            call.client(),
            Optional.empty());
    return new Loaded(tree.load(file.getBytes(), CommandData.of(context)));
  }
}
