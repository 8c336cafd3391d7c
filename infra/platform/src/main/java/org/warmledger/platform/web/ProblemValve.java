package org.warmledger.platform.web;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the server itself refuses, unread and before any filter, is answered as problem+json. */
final class ProblemValve extends ErrorReportValve {

  private static final int FIRST_ERROR = 400;

  private final ProblemWriter writer;
  private final JsonMapper json;

  private ProblemValve(ProblemWriter writer, JsonMapper json) {
    this.writer = writer;
    this.json = json;
  }

  /** Puts the valve where the server would put its own page. */
  @Component
  record Customizer(ProblemWriter writer, JsonMapper json)
      implements WebServerFactoryCustomizer<TomcatWebServerFactory> {
    @Override
    public void customize(TomcatWebServerFactory factory) {
      factory.addContextCustomizers(
          context -> context.getParent().getPipeline().addValve(new ProblemValve(writer, json)));
    }
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() >= FIRST_ERROR
        && response.getContentWritten() == 0
        && response.setErrorReported()
        && mayWrite(response)) {
      Problem problem = StatusProblems.of(response.getStatus(), request.getRequestURI());
      try {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response
            .getReporter()
            .write(json.writeValueAsString(writer.detail(problem, RequestHeaders.spoken(request))));
        response.finishResponse();
      } catch (IOException gone) {
        // Whoever asked has left: nobody is there to be told.
      }
    }
  }

  private static boolean mayWrite(Response response) {
    AtomicBoolean isAllowed = new AtomicBoolean();
    response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, isAllowed);
    return isAllowed.get();
  }
}
