package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The interface that is generated from the code is the one that clients were promised. */
class OpenApiIT {

  private static final JsonNode CONTRACT =
      new Api(Stack.shared().url(), "").get("/v3/api-docs").ok().body();

  @ParameterizedTest
  @CsvSource({
    "/api/cases,post",
    "/api/cases,get",
    "/api/cases/{caseId},get",
    "/api/cases/{caseId}/history,get",
    "/api/cases/{caseId}/revisions,post",
    "/api/cases/{caseId}/visits,post",
    "/api/cases/{caseId}/closure,post",
    "/api/cases/{caseId}/reopening,post",
    "/api/cases/{caseId}/transfer,post",
    "/api/cases/{caseId}/aids,post",
    "/api/cases/{caseId}/aids/{aidId}/approval,post",
    "/api/cases/{caseId}/aids/{aidId}/rejection,post",
    "/api/cases/{caseId}/aids/{aidId}/delivery,post",
    "/api/cases/{caseId}/aids/{aidId}/reversal,post",
    "/api/campaigns,post",
    "/api/unions,post",
    "/api/persons/{personId}/erasure,post",
    "/api/imports,post",
    "/api/imports/{importId},get",
    "/api/imports/{importId}/events,get",
    "/api/imports/{importId}/rows,get",
    "/api/dashboards/overview,get",
    "/api/checks,get",
    "/api/checks/{code}/thresholds,post",
    "/api/checks/{code}/trials,post",
    "/api/subsistence-lines,post",
    "/api/staff-declarations,post",
    "/api/findings,get",
    "/api/findings/{findingId},get",
    "/api/findings/{findingId}/resolution,post",
    "/api/findings/{findingId}/dismissal,post",
    "/api/worklists/{name},get",
    "/api/admin/projections,get",
    "/api/admin/projections/{name}/rebuild,get",
    "/api/admin/projections/{name}/rebuild,post"
  })
  void thePathIsServed(String path, String method) {
    assertThat(CONTRACT.get("openapi").asString()).startsWith("3.1");
    assertThat(CONTRACT.get("paths").path(path).has(method)).as(method + " " + path).isTrue();
  }
}
