package org.warmledger.command.unions;

import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Call;
import org.warmledger.command.ledger.BusinessCalendar;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;
import org.warmledger.platform.web.UploadFolder;

/** Puts unions into the tree, one or many. */
@RestController
class RegisterUnionApi {

  private final UnionTree tree;
  private final UnionDirectory unions;
  private final BusinessCalendar calendar;
  private final UploadFolder uploads;

  RegisterUnionApi(
      UnionTree tree, UnionDirectory unions, BusinessCalendar calendar, UploadFolder uploads) {
    this.tree = tree;
    this.unions = unions;
    this.calendar = calendar;
    this.uploads = uploads;
  }

  @PostMapping("/api/unions")
  ResponseEntity<Accepted<About.Union>> register(
      Caller caller, Call call, @RequestBody UnionBody body) {
    caller.require(Role.ADMIN);
    RegisterUnion command = body.toCommand(reach(caller), calendar.today());
    if (!caller.mayTouch(command.path())) {
      throw Refusal.of(RejectionCode.UNION_NOT_FOUND);
    }
    return call.carryOut(
        caller,
        body,
        Act.on(
            new About.Union(command.code()),
            command.code(),
            "/api/unions/",
            command,
            command.occurredOn()));
  }

  /** An admin grows the tree below the own union, or plants that one anywhere above. */
  private UnionDirectory reach(Caller caller) {
    return code ->
        unions
            .find(code)
            .filter(path -> caller.mayTouch(path) || caller.union().liesUnder(path.code()));
  }

  /** How many unions a table holds; all of them are registered now, or could be. */
  record Loaded(int unions) {}

  @PostMapping(path = "/api/unions/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Loaded load(Caller caller, Call call, @RequestParam MultipartFile file) throws IOException {
    caller.require(Role.ADMIN);
    try (UploadFolder.Held held = uploads.take(file)) {
      return new Loaded(
          tree.load(
              held.path(), reach(caller), caller::mayTouch, call.data(caller).ofAnyVersion()));
    }
  }
}
