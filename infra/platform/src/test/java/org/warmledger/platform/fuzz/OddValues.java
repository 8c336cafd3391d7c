package org.warmledger.platform.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/** What people, programs and attackers write where something else belongs. */
final class OddValues {

  private static final String LONG = "長x".repeat(3_000);

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t",
          "\u0000",
          "\u0007",
          "\r\n",
          "\u007F",
          "\u0085",
          "\u00A0",
          "\u200B",
          "\u202E",
          "\uFEFF",
          "\uFFFD",
          "\uFFFF",
          "\uD83D\uDE4F",
          "\uD842\uDFB7",
          "王小明",
          "é",
          "null",
          "undefined",
          "NaN",
          "true",
          "[null]",
          "[]",
          "{}",
          "*",
          "*/*",
          "%",
          "%zz",
          "%00",
          "%C3%28",
          "\"",
          "'",
          "\\",
          "';--",
          "../../etc/passwd",
          "a;b=c",
          "<script>",
          "${x}",
          "#",
          "0",
          "-1",
          "1e400",
          "1.5",
          "9223372036854775807",
          "9223372036854775808",
          "2147483648",
          "99999999999999999999999999",
          "0000-01-01",
          "0001-01-01",
          "1899-12-31",
          "2101-01-01",
          "9999-12-31",
          "+999999999-12-31",
          "-999999999-01-01",
          "2026-02-30",
          "2026-13-01",
          "20260105",
          "2026-01-05T16:00:00Z",
          "2026-01-05T16:00:00.000+08:00",
          "9999-12-31T23:59:59Z",
          "+1000000000-12-31T23:59:59.999999999Z",
          "1970-01-01T00:00:00Z",
          "2026-01-15",
          "WyJjYXNlcyJd",
          "W10",
          "bnVsbA",
          "WzEsMiwzXQ",
          "LTE",
          "case-1",
          "410803",
          "410800",
          "fund",
          "name",
          "-name",
          "\"3\"",
          "W/\"3\"",
          "\"99999999999999999\"",
          "1,2,3",
          ",",
          ",,,",
          "a=b&c=d",
          "application/json",
          "text/html;q=0",
          "image/png",
          "en",
          "zh-Hant-TW",
          "*;q=0",
          "bytes=0-1",
          "wait=1",
          "wait=-1",
          "wait=99999999999999",
          "Bearer",
          "Bearer x.y.z",
          "Basic Og==",
          "audit",
          "100-continue",
          LONG);

  private static final List<String> JSONS =
      List.of(
          "null",
          "[]",
          "[null]",
          "{}",
          "[[]]",
          "{\"a\":1}",
          "true",
          "false",
          "0",
          "-1",
          "1.5",
          "1e400",
          "-1e400",
          "1e-400",
          "9223372036854775807",
          "9223372036854775808",
          "1" + "0".repeat(400),
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\udc00x\"",
          "\"\\u202e\"",
          "\"\\u200b\"",
          "\"\\uffff\"",
          "\"王小明\"",
          "\"\\ud83d\\ude4f\"",
          "\"2026-01-05T16:00:00Z\"",
          "\"0000-01-01\"",
          "\"+999999999-12-31\"",
          "\"9999-12-31\"",
          "\"2026-02-30\"",
          "\"1899-12-31\"",
          "\"2101-01-01\"",
          "\"20260105\"",
          "[2026,1,5]",
          "\"2026-01-15\"",
          "\"case-1\"",
          "\"410803\"",
          "\"NaN\"",
          "\"x\"",
          "{\"fen\":null}",
          "{\"fen\":-1}",
          "{\"fen\":99999999999999999999}",
          "{\"fen\":1}",
          "NaN",
          "nul",
          "'x'",
          "\"" + "長".repeat(5_000) + "\"",
          "[".repeat(2_000) + "]".repeat(2_000));

  private OddValues() {}

  private static <T> T one(List<T> list, RandomGenerator random) {
    return list.get(random.nextInt(list.size()));
  }

  static String text(RandomGenerator random) {
    return random.nextInt(6) == 0 ? one(TEXTS, random) + one(TEXTS, random) : one(TEXTS, random);
  }

  static String json(RandomGenerator random) {
    return one(JSONS, random);
  }

  /** In an address: rightly encoded, or as it is, or as what no text is. */
  static byte[] inAddress(RandomGenerator random) {
    String text = text(random);
    return switch (random.nextInt(8)) {
      case 0 -> bytes(text.replaceAll("[\\s\\x00]", "_"));
      case 1 -> bytes("%ED%A0%80" + encoded(text));
      case 2 -> bytes("%FF%FE");
      case 3 -> bytes(encoded(text) + "%C3");
      default -> bytes(encoded(text));
    };
  }

  /** In a header: encoded, or as it is, but for what would end it. */
  static byte[] inHeader(RandomGenerator random) {
    String text = text(random);
    return switch (random.nextInt(5)) {
      case 0 -> bytes(encoded(text));
      case 1 -> new byte[] {'x', (byte) 0xFF, (byte) 0xFE, 'y'};
      case 2 -> text.replaceAll("[\r\n]", "_").getBytes(StandardCharsets.ISO_8859_1);
      default -> bytes(text.replaceAll("[\r\n]", "_"));
    };
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
