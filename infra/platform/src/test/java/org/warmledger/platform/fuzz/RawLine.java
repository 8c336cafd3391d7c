package org.warmledger.platform.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A line to a server on which any bytes may be sent, where well-bred clients would refuse. Kept
 * alive from one request to the next as long as the server keeps it, too.
 */
public final class RawLine implements AutoCloseable {

  /** Nobody waits longer for an answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(45);

  private static final int NO_CONTENT = 204;
  private static final int NOT_MODIFIED = 304;

  /** What came back; names of headers are lower case. */
  public record Answer(int status, Map<String, String> headers, String body) {
    public String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  private final URI server;
  private Socket socket = new Socket();
  private BufferedInputStream in = new BufferedInputStream(BufferedInputStream.nullInputStream());

  public RawLine(URI server) {
    this.server = server;
    quietlyClose();
  }

  /**
   * Sends and waits for what comes back.
   *
   * @param hasBody whether the answer may have one, which one to {@code HEAD} has not
   */
  public Answer send(byte[] request, boolean hasBody) throws IOException {
    return send(request, hasBody, false);
  }

  /**
   * Sends and waits for what comes back.
   *
   * @param whole whether to say that nothing more is sent
   */
  public Answer send(byte[] request, boolean hasBody, boolean whole) throws IOException {
    if (socket.isClosed()) {
      open();
    }
    try {
      socket.getOutputStream().write(request);
      if (whole) {
        socket.shutdownOutput();
      }
      Answer answer = read(hasBody);
      if (answer.header("connection").equalsIgnoreCase("close")) {
        quietlyClose();
      }
      return answer;
    } catch (IOException e) {
      quietlyClose();
      throw e;
    }
  }

  private void open() throws IOException {
    socket = new Socket();
    socket.setTcpNoDelay(true);
    socket.setSoTimeout((int) PATIENCE.toMillis());
    socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
    in = new BufferedInputStream(socket.getInputStream());
  }

  private Answer read(boolean hasBody) throws IOException {
    String status = line();
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      String[] parts = line.split(":", 2);
      headers.merge(
          parts[0].toLowerCase(Locale.ROOT), parts[1].strip(), (one, more) -> one + ", " + more);
    }
    int code = Integer.parseInt(status.split(" ")[1]);
    if (code < 200) {
      return read(hasBody);
    }
    boolean isEmpty = !hasBody || code == NO_CONTENT || code == NOT_MODIFIED;
    String body = isEmpty ? "" : new String(body(headers), StandardCharsets.UTF_8);
    return new Answer(code, headers, body);
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if (headers.containsKey("content-length")) {
      return in.readNBytes(Integer.parseInt(headers.get("content-length")));
    }
    if (!headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
      return in.readAllBytes();
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (int size = chunk(); size > 0; size = chunk()) {
      whole.write(in.readNBytes(size));
      line();
    }
    line();
    return whole.toByteArray();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().split(";")[0].strip(), 16);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the server hung up");
      }
      if (c != '\r') {
        line.write(c);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  /** What is sent next goes over another line. */
  public void hangUp() {
    quietlyClose();
  }

  private void quietlyClose() {
    try {
      socket.close();
    } catch (IOException gone) {
      // It is closed either way.
    }
  }

  @Override
  public void close() {
    quietlyClose();
  }
}
