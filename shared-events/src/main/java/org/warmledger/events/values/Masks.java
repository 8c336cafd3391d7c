package org.warmledger.events.values;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** How each kind of personal value looks when only a part of it may be seen. */
public final class Masks {

  private static final int IDENTITY_DIGITS = 18;
  private static final Pattern DISTRICT =
      Pattern.compile("^.{1,12}?(?:自治县|区|县|旗)|^.{1,12}?(?:州|盟|市)");
  private static final Pattern NUMBER_IN_TEXT =
      Pattern.compile("(?<![0-9])(?:[0-9]{17}[0-9Xx]|[0-9]{15,16}|[0-9]{19}|1[0-9]{10})(?![0-9])");

  private static final String BIRTH_DATE = "birthDate";
  private static final int YEAR_DIGITS = 4;

  private Masks() {}

  /**
   * Covers, in anything written as JSON, what only those may see whose role and purpose allow it.
   */
  public static <N extends JsonNode> N cover(N node) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(field -> field.setValue(covered(field.getKey(), field.getValue())));
      if (object.has(BIRTH_DATE)) {
        // The date of birth is the middle of the identity number.
        String year = object.remove(BIRTH_DATE).asString().substring(0, YEAR_DIGITS);
        object.put("birthYear", Integer.parseInt(year));
      }
    } else {
      node.forEach(Masks::cover);
    }
    return node;
  }

  private static JsonNode covered(String field, JsonNode value) {
    return value.isString() ? StringNode.valueOf(of(field, value.stringValue())) : cover(value);
  }

  /** What everybody may see of a field. */
  private static String of(String field, String text) {
    return switch (field) {
      case "identityNumber" -> identityNumber(text);
      case "mobile" -> mobile(text);
      case "accountNumber" -> account(text);
      case "address", "householdRegistration" -> address(text);
      case "text", "findings", "description" -> text(text);
      default -> text;
    };
  }

  /** {@code 4108**********1234}. */
  public static String identityNumber(String number) {
    return ends(number, 4, 4, IDENTITY_DIGITS);
  }

  /** {@code 138****1234}. */
  public static String mobile(String number) {
    return ends(number, 3, 4, 11);
  }

  /** {@code ****1234}. */
  public static String account(String number) {
    return number.isEmpty() ? "" : "****" + number.substring(Math.max(0, number.length() - 4));
  }

  /** Up to the district. */
  public static String address(String address) {
    if (address.isEmpty()) {
      return "";
    }
    var district = DISTRICT.matcher(address);
    return district.find() ? district.group() + "***" : "***";
  }

  /** Free text with the numbers in it covered. */
  public static String text(String text) {
    return NUMBER_IN_TEXT
        .matcher(text)
        .replaceAll(match -> ends(match.group(), 3, 4, match.group().length()));
  }

  private static String ends(String text, int head, int tail, int length) {
    if (text.length() <= head + tail) {
      return "*".repeat(text.length());
    }
    return text.substring(0, head)
        + "*".repeat(Math.max(length, text.length()) - head - tail)
        + text.substring(text.length() - tail);
  }
}
