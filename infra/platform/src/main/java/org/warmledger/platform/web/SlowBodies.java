package org.warmledger.platform.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Cuts off bodies that are dribbled: one has a minute ({@code warmledger.http.body-time}) to come,
 * and longer only while on the average {@code warmledger.http.slowest-body} bytes a second (64 KiB)
 * have come. Where the server itself reads, so that files are counted as well.
 */
final class SlowBodies extends ValveBase {

  private final Duration time;
  private final long slowest;

  private SlowBodies(Duration time, long slowest) {
    super(true);
    this.time = time;
    this.slowest = slowest;
  }

  /** Puts the valve before all that reads. */
  @Component
  static final class BeforeAllReading
      implements WebServerFactoryCustomizer<TomcatWebServerFactory> {
    private final Duration time;
    private final long slowest;

    BeforeAllReading(
        @Value("${warmledger.http.body-time:60s}") Duration time,
        @Value("${warmledger.http.slowest-body:65536}") long slowest) {
      this.time = time;
      this.slowest = slowest;
    }

    @Override
    public void customize(TomcatWebServerFactory factory) {
      factory.addContextValves(new SlowBodies(time, slowest));
    }
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    org.apache.coyote.Request coming = request.getCoyoteRequest();
    InputBuffer body = coming.getInputBuffer();
    coming.setInputBuffer(new Timed(body, coming));
    try {
      getNext().invoke(request, response);
    } finally {
      coming.setInputBuffer(body);
    }
  }

  private final class Timed implements InputBuffer {
    private final InputBuffer body;
    private final org.apache.coyote.Request coming;
    private final long begun = System.nanoTime();
    private long read;

    Timed(InputBuffer body, org.apache.coyote.Request coming) {
      this.body = body;
      this.coming = coming;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
      int more = body.doRead(handler);
      read += Math.max(more, 0);
      if (more > 0 && isTooSlow(Duration.ofNanos(System.nanoTime() - begun))) {
        // The rest is not waited for either. Of an IOException the server would make a page.
        coming.action(ActionCode.DISABLE_SWALLOW_INPUT, this);
        throw Problem.of(HttpStatus.REQUEST_TIMEOUT, "REQUEST_TIMEOUT");
      }
      return more;
    }

    private boolean isTooSlow(Duration taken) {
      return taken.compareTo(time) > 0 && read < slowest * taken.toSeconds();
    }

    @Override
    public int available() {
      return body.available();
    }
  }
}
