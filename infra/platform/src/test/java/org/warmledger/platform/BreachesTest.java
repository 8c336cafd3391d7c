package org.warmledger.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.request.NativeWebRequest;
import org.warmledger.walls.Breaches;

/** Each wall of whatever answers requests falls where it is breached. */
class BreachesTest {

  /** Reads a header from the framework's request. */
  record Framed(NativeWebRequest request) {
    String header() {
      return String.valueOf(request.getHeader("Purpose"));
    }
  }

  /** Has a header read from the servlet's request. */
  record Serving(UnaryOperator<String> header) {
    static Serving by(HttpServletRequest request) {
      return new Serving(request::getHeader);
    }
  }

  /** Reads all values of a header. */
  record Greedy(Function<String, Enumeration<String>> headers) {
    static Greedy by(HttpServletRequest request) {
      return new Greedy(request::getHeaders);
    }
  }

  @Test
  void everyWallFallsWhereItIsBreached() {
    Breaches breaches =
        Breaches.ofThisModule()
            .of("headersComeThroughOneDoor", Framed.class)
            .of("headersComeThroughOneDoor", Serving.class)
            .of("headersComeThroughOneDoor", Greedy.class);
    assertThat(breaches.unnoticed()).isEmpty();
  }
}
