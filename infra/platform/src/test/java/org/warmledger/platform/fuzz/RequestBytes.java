package org.warmledger.platform.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request in the making, byte by byte. */
final class RequestBytes {

  private String method;
  private final ByteArrayOutputStream target = new ByteArrayOutputStream();
  private final Map<String, byte[]> headers = new LinkedHashMap<>();
  private byte[] body = {};
  private String odd = "";
  private boolean isFirstParameter = true;

  RequestBytes(String method) {
    this.method = method;
    headers.put("Host", OddValues.bytes("localhost"));
  }

  RequestBytes as(String other) {
    method = other;
    return this;
  }

  String method() {
    return method;
  }

  RequestBytes path(byte[] more) {
    target.writeBytes(more);
    return this;
  }

  RequestBytes parameter(String name, byte[] value) {
    target.write(isFirstParameter ? '?' : '&');
    isFirstParameter = false;
    target.writeBytes(OddValues.bytes(name + "="));
    target.writeBytes(value);
    return this;
  }

  RequestBytes header(String name, byte[] value) {
    headers.put(name, value);
    return this;
  }

  /** One that doesn't belong there. */
  RequestBytes odd(String name, byte[] value) {
    odd = name + "=" + new String(value, StandardCharsets.ISO_8859_1);
    return header(name, value);
  }

  RequestBytes header(String name, String value) {
    return header(name, OddValues.bytes(value));
  }

  RequestBytes body(String type, byte[] sent) {
    body = sent;
    headers.putIfAbsent("Content-Type", OddValues.bytes(type));
    return this;
  }

  /** As it goes over the line. */
  byte[] bytes() {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(OddValues.bytes(method + " "));
    request.writeBytes(target.toByteArray());
    request.writeBytes(OddValues.bytes(" HTTP/1.1\r\n"));
    headers.putIfAbsent("Content-Length", OddValues.bytes(Integer.toString(body.length)));
    headers.forEach(
        (name, value) -> {
          request.writeBytes(OddValues.bytes(name + ": "));
          request.writeBytes(value);
          request.writeBytes(OddValues.bytes("\r\n"));
        });
    request.writeBytes(OddValues.bytes("\r\n"));
    request.writeBytes(body);
    return request.toByteArray();
  }

  /** What it is about, and what is odd among its headers. */
  String address() {
    return target.toString(StandardCharsets.ISO_8859_1) + " " + odd;
  }
}
