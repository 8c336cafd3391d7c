package org.warmledger.query.projection;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.warmledger.platform.description.Promises;
import org.warmledger.platform.web.Caller;

/** What follows from that a method takes {@link Freshness}: what it reads and what it tells. */
@Component
class FreshnessDescription implements OperationCustomizer, OpenApiCustomizer {

  FreshnessDescription() {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Freshness.class);
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    if (Promises.takes(method, Freshness.class)) {
      Promises.reads(operation, "Ledger-Position");
      Promises.reads(operation, "Prefer");
      Promises.reads(operation, "Access-Purpose");
      Promises.carries(Promises.answer(operation, "200"), "Ledger-Position");
      Promises.refuses(operation, HttpStatus.SERVICE_UNAVAILABLE, "NOT_YET_VISIBLE");
    }
    if (Promises.takes(method, Caller.class)) {
      Promises.refuses(
          operation, HttpStatus.SERVICE_UNAVAILABLE, "REBUILDING", "SEARCH_UNAVAILABLE");
    }
    return operation;
  }

  @Override
  public void customise(OpenAPI description) {
    description
        .getComponents()
        .addHeaders(
            "Content-Sha256",
            Promises.header("Of what was filed, to the byte.", Promises.text("^[0-9a-f]{64}$")))
        .addParameters(
            "Ledger-Position",
            Promises.header(
                "Ledger-Position",
                "Wait until the answer reflects at least this position.",
                Promises.text("^[0-9]{1,18}$")))
        .addParameters(
            "Prefer",
            Promises.header(
                "Prefer",
                "wait=n: how many seconds to wait, 30 at most; 400 beyond.",
                new StringSchema()))
        .addParameters(
            "Access-Purpose",
            Promises.header(
                "Access-Purpose",
                "Why personal data is asked for, percent-encoded: a code of /api/purposes, free text after"
                    + " a semicolon. Without it answers are masked; what is sensitive needs the code.",
                purpose()));
  }

  private static Schema<?> purpose() {
    Schema<?> text = new StringSchema();
    text.addExtension("x-max-decoded", Caller.LONGEST_PURPOSE);
    return text;
  }
}
