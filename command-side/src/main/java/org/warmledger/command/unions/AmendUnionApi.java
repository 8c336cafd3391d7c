package org.warmledger.command.unions;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Role;

/** Puts a union right that was registered wrongly. */
@RestController
record AmendUnionApi(UnionDirectory unions) {

  @PostMapping("/api/unions/{code}/amendments")
  ResponseEntity<Accepted<About.Union>> amend(
      Call call, @PathVariable UnionCode code, @RequestBody AmendUnionBody body) {
    call.require(Role.ADMIN);
    if (unions.find(code).filter(call.caller()::mayTouch).isEmpty()) {
      throw Refusal.of(RejectionCode.UNION_NOT_FOUND);
    }
    AmendUnion command = body.toCommand(code, call.today());
    return call.carryOut(body, command, command.occurredOn(), new About.Union(code));
  }
}
