package org.warmledger.command.programme.visitenterprise;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.platform.web.Role;

@RestController
record VisitEnterpriseApi(UnionDirectory unions, KeyedHash hash) {

  @PostMapping("/api/enterprise-visits")
  ResponseEntity<Accepted<About.Enterprise>> visit(
      Call call, @RequestBody EnterpriseVisitBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    EnterpriseVisitId id = new EnterpriseVisitId(call.newId("enterprise-visit-"));
    VisitEnterprise command =
        body.toCommand(id, unions.within(call.caller(), body.union()), hash, call.today());
    return call.carryOut(body, command, command.occurredOn(), new About.Enterprise(id));
  }
}
