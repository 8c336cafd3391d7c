package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.testkit.Reply;

/** Whoever sends slowly, or what nobody takes, keeps nobody out. */
class SlowBodiesIT {

  private static final String CASEWORKER = "caseworker@410803";
  private static final String FILES = "multipart/form-data; boundary=slow";
  private static final String PART =
      "--slow\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\n\r\n";

  private static final int MOST = 600;

  private static RunningLedger ledger;

  @BeforeAll
  static void start() {
    ledger =
        RunningLedger.start("warmledger.http.body-time=4s", "warmledger.uploads.patience=500ms");
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  /** A body of which the headers promise more than comes at once. */
  private static final class Begun implements AutoCloseable {
    private final Socket socket;

    Begun(String who, String path, String type, String begin) throws IOException {
      URI home = ledger.as(who).home();
      socket = new Socket(home.getHost(), home.getPort());
      socket.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
      write(
          ("POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                  + "Content-Type: %s\r\nContent-Length: 100000\r\n\r\n%s")
              .formatted(path, RunningLedger.ISSUER.token(who), type, begin));
    }

    private void write(String text) throws IOException {
      OutputStream out = socket.getOutputStream();
      out.write(text.getBytes(StandardCharsets.US_ASCII));
      out.flush();
    }

    /** One byte at a time, until something comes back. */
    String dribbled() throws IOException {
      socket.setSoTimeout(100);
      for (int sent = 0; sent < MOST; sent++) {
        try {
          write(" ");
          return (char) socket.getInputStream().read() + answer();
        } catch (SocketTimeoutException nothingYet) {
          // Then one more.
        }
      }
      throw new AssertionError("nothing came back");
    }

    String answer() throws IOException {
      StringBuilder text = new StringBuilder();
      for (int next = socket.getInputStream().read();
          next >= 0 && !text.toString().endsWith("}");
          next = socket.getInputStream().read()) {
        text.append((char) next);
      }
      return text.toString();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private static Stream<String> uploads() {
    return KeptDescription.of("command-side").operations().stream()
        .filter(one -> one.said().at("/requestBody/content").has("multipart/form-data"))
        .map(one -> one.path().replaceAll("\\{[^}]+}", "roster-1"));
  }

  @Test
  void whoMayNotSendAFileIsToldBeforeItIsRead() throws IOException {
    List<String> all = uploads().toList();
    assertThat(all).hasSizeGreaterThanOrEqualTo(3);
    SoftAssertions softly = new SoftAssertions();
    for (String path : all) {
      try (Begun begun = new Begun("compliance@410803", path, FILES, PART)) {
        softly.assertThat(begun.answer()).as(path).contains("HTTP/1.1 403", "ROLE_REQUIRED");
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", FILES})
  void whatIsDribbledIsCutOff(String type) throws IOException {
    String path = type.equals(FILES) ? "/api/imports" : "/api/cases";
    String begin = type.equals(FILES) ? PART : "{";
    try (Begun begun = new Begun(CASEWORKER, path, type, begin)) {
      assertThat(begun.dribbled()).contains("HTTP/1.1 408", "REQUEST_TIMEOUT");
    }
  }

  @Test
  void whoSendsTwoFilesSlowlyKeepsNobodyElseOut() throws IOException {
    try (Begun one = new Begun(CASEWORKER, "/api/imports", FILES, PART);
        Begun two = new Begun(CASEWORKER, "/api/imports", FILES, PART)) {
      Reply third = upload(CASEWORKER);
      while (third.status() != 429) {
        third = upload(CASEWORKER);
      }
      assertThat(third.problem()).isEqualTo("429 TOO_MANY_UPLOADS_OF_ONE");
      assertThat(third.header("Retry-After")).isNotEmpty();
      assertThat(upload("supervisor@410803").problem()).isEqualTo("400 WRONG_HEADER");
      assertThat(one).isNotSameAs(two);
    }
  }

  private static Reply upload(String who) {
    return ledger
        .as(who)
        .upload("/api/imports", "a,b\n1,2\n", Map.of("kind", "files", "mode", "rehearse"));
  }
}
