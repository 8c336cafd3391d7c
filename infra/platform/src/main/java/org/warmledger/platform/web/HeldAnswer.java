package org.warmledger.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** Holds back what is tagged until all of it is known; whatever else is answered passes through. */
final class HeldAnswer extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream whole = new ByteArrayOutputStream();

  HeldAnswer(HttpServletResponse response) {
    super(response);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    return tag().isPresent() ? new Holding(whole) : super.getOutputStream();
  }

  @Override
  public void flushBuffer() throws IOException {
    if (tag().isEmpty()) {
      super.flushBuffer();
    }
  }

  /** Sends what was held, unless it is what the caller has. */
  void send(HttpServletRequest request) throws IOException {
    if (whole.size() > 0) {
      byte[] body = whole.toByteArray();
      String shown = "\"" + tag().orElseThrow() + AnswerMark.of(body) + "\"";
      HttpServletResponse answer = (HttpServletResponse) getResponse();
      answer.setHeader(HttpHeaders.ETAG, shown);
      if (!new ServletWebRequest(request, answer).checkNotModified(shown)) {
        answer.setContentLength(body.length);
        answer.getOutputStream().write(body);
      }
    }
  }

  /** Of the version, without its quotes. */
  private Optional<String> tag() {
    return Optional.ofNullable(getHeader(HttpHeaders.ETAG)).map(tag -> tag.replace("\"", ""));
  }

  private static final class Holding extends ServletOutputStream {

    private final ByteArrayOutputStream whole;

    Holding(ByteArrayOutputStream whole) {
      this.whole = whole;
    }

    @Override
    public void write(int octet) {
      whole.write(octet);
    }

    @Override
    public void write(byte[] octets, int from, int length) {
      whole.write(octets, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("What is tagged is written at once.");
    }
  }
}
