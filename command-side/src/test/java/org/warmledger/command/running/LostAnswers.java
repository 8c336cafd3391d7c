package org.warmledger.command.running;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.warmledger.platform.testkit.CutOff;
import org.warmledger.platform.testkit.FreshWord;

/**
 * A line on which every first answer is lost. What was written is asked for again with the same key
 * (and the same If-Match), after the kept answer was lost as well: whatever a test of this module
 * sends is told by its retry, and was written once.
 */
record LostAnswers(JdbcTemplate jdbc) implements Filter {

  private static final String KEY = "Idempotency-Key";
  private static final int LARGEST = 64 << 10;

  /** Whoever was told that a fund has not answered yet hears of it when they ask again. */
  private static final String PENDING = "\"funding\":\"PENDING\"";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    if (isWrite(asked)) {
      twice(asked, (HttpServletResponse) response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isWrite(HttpServletRequest asked) {
    return asked.getMethod().equals("POST")
        && asked.getRequestURI().startsWith("/api/")
        && String.valueOf(asked.getContentType()).startsWith("application/json")
        && asked.getQueryString() == null
        && asked.getHeader(KEY) == null
        && asked.getContentLength() >= 0
        && asked.getContentLength() < LARGEST;
  }

  private void twice(HttpServletRequest asked, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String key = FreshWord.after("lost-");
    byte[] body = asked.getInputStream().readAllBytes();
    ContentCachingResponseWrapper lost = known(new Sent(asked, body, key), response, chain);
    String first = lost.getStatus() + text(lost);
    if (lost.getStatus() != 201) {
      lost.copyBodyToResponse();
      return;
    }
    response.reset();
    jdbc.update("delete from idempotent_answer where idempotency_key = ?", key);
    ContentCachingResponseWrapper again = known(new Sent(asked, body, key), response, chain);
    if (!first.contains(PENDING) && !first.equals(again.getStatus() + text(again))) {
      throw new AssertionError("first " + first + ", then " + again.getStatus() + text(again));
    }
    again.copyBodyToResponse();
  }

  /** Asks until it is known whether it was written, if that takes no longer than it may. */
  private static ContentCachingResponseWrapper known(
      Sent sent, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ContentCachingResponseWrapper answer = answered(sent, response, chain);
    for (int more = CutOff.PATIENCE; more > 0 && isCutOff(answer); more--) {
      response.reset();
      CutOff.rest();
      answer = answered(sent.anew(), response, chain);
    }
    return answer;
  }

  private static boolean isCutOff(ContentCachingResponseWrapper answer) {
    return CutOff.toldBy(answer.getStatus(), text(answer)).isPresent();
  }

  private static ContentCachingResponseWrapper answered(
      Sent sent, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(sent, answer);
    return answer;
  }

  private static String text(ContentCachingResponseWrapper answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static final class Sent extends HttpServletRequestWrapper {

    private final byte[] body;
    private final String key;

    Sent(HttpServletRequest asked, byte[] body, String key) {
      super(asked);
      this.body = body;
      this.key = key;
    }

    Sent anew() {
      return new Sent((HttpServletRequest) getRequest(), body, key);
    }

    @Override
    public String getHeader(String name) {
      return name.equalsIgnoreCase(KEY) ? key : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return name.equalsIgnoreCase(KEY)
          ? Collections.enumeration(Collections.singleton(key))
          : super.getHeaders(name);
    }

    @Override
    public ServletInputStream getInputStream() {
      return new Bytes(new ByteArrayInputStream(body));
    }
  }

  private static final class Bytes extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    Bytes(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
