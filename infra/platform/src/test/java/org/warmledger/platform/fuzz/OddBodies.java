package org.warmledger.platform.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.warmledger.platform.description.Examples;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.description.KeptDescription.Operation;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that are right but for one place, or for their bytes. */
record OddBodies(KeptDescription side, String union, RandomGenerator random) {

  /** Whose examples there are in the description. */
  private static final String UNION_OF_EXAMPLES = "410803";

  private static final String MARK = "\"§here§\"";
  private static final String BOUNDARY = "boundary";
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final List<String> FILES =
      List.of(
          "",
          "\uFEFF",
          "姓名,身份证号\n",
          "姓名\t身份证号\n王小明\t1\n",
          "\"",
          "a\u0000b,c\n",
          "PK\u0003\u0004x",
          "sep=;\n姓名;身份证号\n",
          ",".repeat(70_000),
          "x\n".repeat(500));

  void add(RequestBytes asked, Operation operation, String kind, String name) {
    JsonNode schema = OddRequests.schema(operation);
    if (!schema.isMissingNode()) {
      String whole = wholeOf(schema);
      asked.body(
          "application/json",
          switch (kind) {
            case "body" -> OddValues.bytes(with(JSON.readTree(whole), name));
            case "bytes" -> odd(OddValues.bytes(whole));
            default -> OddValues.bytes(whole);
          });
    } else if (operation.said().at("/requestBody/content").has("multipart/form-data")) {
      asked.body("multipart/form-data; boundary=" + BOUNDARY, parts(kind, name));
    }
  }

  private String wholeOf(JsonNode schema) {
    return new Examples(side, Map.of()).whole(schema).toString().replace(UNION_OF_EXAMPLES, union);
  }

  private String with(JsonNode whole, String pointer) {
    String odd = OddValues.json(random);
    if (pointer.isEmpty()) {
      return odd;
    }
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode mark = JSON.readTree(MARK);
    switch (whole.at(at.head())) {
      case ArrayNode list -> list.set(at.last().getMatchingIndex(), mark);
      case ObjectNode object -> object.set(at.last().getMatchingProperty(), mark);
      default -> throw new IllegalStateException(pointer);
    }
    return whole.toString().replace(MARK, odd);
  }

  private byte[] odd(byte[] body) {
    return switch (random.nextInt(8)) {
      case 0 -> Arrays.copyOf(body, random.nextInt(body.length));
      case 1 -> new String(body, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
      case 2 -> new String(body, StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030"));
      case 3 -> joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, body);
      case 4 -> joined(body, body);
      case 5 -> OddValues.bytes(OddValues.text(random));
      case 6 -> {
        byte[] broken = body.clone();
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        yield broken;
      }
      default -> new byte[0];
    };
  }

  private static byte[] joined(byte[] one, byte[] other) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(other);
    return both.toByteArray();
  }

  private byte[] parts(String kind, String name) {
    boolean isOdd = kind.equals("part");
    StringBuilder all = new StringBuilder();
    all.append(part("kind", isOdd && name.equals("kind") ? OddValues.text(random) : "files"));
    all.append(part("mode", isOdd && name.equals("mode") ? OddValues.text(random) : "rehearse"));
    if (isOdd && name.equals("extra")) {
      all.append(part(OddValues.text(random).replaceAll("[\r\n\"]", ""), OddValues.text(random)));
    }
    String file = isOdd && name.equals("name") ? OddValues.text(random) : "file.csv";
    all.append(
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(BOUNDARY, file));
    all.append(isOdd ? FILES.get(random.nextInt(FILES.size())) : FILES.get(2));
    all.append(
        isOdd && name.equals("boundary") ? OddValues.text(random) : "\r\n--" + BOUNDARY + "--\r\n");
    return OddValues.bytes(all.toString());
  }

  private static String part(String name, String value) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, name, value);
  }
}
